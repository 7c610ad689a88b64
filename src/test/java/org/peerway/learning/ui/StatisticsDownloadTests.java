package org.peerway.learning.ui;

import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.Acting;
import org.peerway.OnH2;
import org.peerway.SignIn;
import org.peerway.learning.Activity;
import org.peerway.learning.CohortService;
import org.peerway.learning.LearningService;
import org.peerway.learning.Walker;
import org.peerway.people.Accounts;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@OnH2
@AutoConfigureMockMvc
@Import({ Accounts.class, Walker.class })
class StatisticsDownloadTests {

	private static final String QUIZ = "peer-principles-quiz";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Walker walker;

	@Autowired
	private CohortService cohorts;

	@Autowired
	private LearningService learning;

	private UUID version;

	@BeforeEach
	void oneAttempt() {
		this.accounts.clear();
		var rosa = this.accounts.make("Rosa Villarreal", Role.TRAINEE);
		this.accounts.actAs("Marcus Bell", Role.TRAINER);
		this.cohorts.enrol(this.cohorts.open("Autumn evenings"), rosa);
		Acting.as(rosa, Role.TRAINEE);
		this.walker.walkTo(Activity.Kind.QUIZ);
		this.walker.answer(this.learning.startQuiz(QUIZ), true);
		this.version = this.learning.journey().orElseThrow().courseVersion();
		Acting.asNobody();
	}

	@AfterEach
	void leave() {
		Acting.asNobody();
	}

	@Test
	void givesTrainersTheMarksWithoutNames() throws Exception {
		var file = download("marcus.bell@test.example", QUIZ, "first");

		assertThat(file).hasStatusOk()
			.hasContentType("text/csv;charset=UTF-8")
			.hasHeader("Content-Disposition", "attachment; filename=\"peer-principles-quiz.csv\"");
		assertThat(file.getResponse().getContentAsString()).startsWith("attempt,1 question")
			.contains("\n1,pp-")
			.doesNotContain("Rosa");
	}

	@Test
	void givesTrainersTheFiguresOfTheQuestions() throws Exception {
		var file = download("marcus.bell@test.example", QUIZ + "/questions", "first");

		assertThat(file).hasStatusOk()
			.hasHeader("Content-Disposition", "attachment; filename=\"peer-principles-quiz-questions.csv\"");
		assertThat(file.getResponse().getContentAsString()).startsWith("position,question,put,exposure,facility")
			.contains("mean time")
			.doesNotContain("Rosa");
		assertThat(download("marcus.bell@test.example", "no-such-quiz/questions", "first")).hasStatus(404);
	}

	@ParameterizedTest
	@EnumSource(names = { "TRAINEE", "ADMIN" })
	void tellsOthersNothing(Role role) throws Exception {
		this.accounts.make("June Halvorsen", role);

		var file = download("june.halvorsen@test.example", QUIZ, "first");

		assertThat(file).hasStatus4xxClientError();
		assertThat(file.getResponse().getContentAsString()).doesNotContain("peer-");
		assertThat(download("june.halvorsen@test.example", QUIZ + "/questions", "first")).hasStatus4xxClientError();
	}

	@Test
	void refusesWhatIsNotThere() {
		assertThat(download("marcus.bell@test.example", "no-such-quiz", "first")).hasStatus(404);
		assertThat(download("marcus.bell@test.example", QUIZ, "nonsense")).hasStatus(400);
	}

	@Test
	void leadsWhoeverIsNotSignedInToTheSignInPage() {
		assertThat(this.web.get().uri("/download/statistics/" + this.version + "/" + QUIZ + ".csv"))
			.hasStatus3xxRedirection()
			.hasRedirectedUrl("/login");
	}

	private MvcTestResult download(String email, String quiz, String attempts) {
		return this.web.get()
			.uri("/download/statistics/" + this.version + "/" + quiz + ".csv?attempts=" + attempts)
			.session(SignIn.as(email, this.web))
			.exchange();
	}

}
