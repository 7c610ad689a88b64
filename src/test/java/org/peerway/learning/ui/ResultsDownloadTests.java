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
import org.peerway.assessment.AttemptId;
import org.peerway.base.Sha256;
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
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@OnH2
@AutoConfigureMockMvc
@Import({ Accounts.class, Walker.class })
class ResultsDownloadTests {

	private static final String QUIZ = "peer-principles-quiz";

	private static final String MARCUS = "marcus.bell@test.example";

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

	private AttemptId attempt = new AttemptId(UUID.randomUUID());

	@BeforeEach
	void oneAttempt() {
		this.accounts.clear();
		var rosa = this.accounts.make("Rosa Villarreal", Role.TRAINEE);
		this.accounts.actAs("Marcus Bell", Role.TRAINER);
		this.cohorts.enrol(this.cohorts.open("Autumn evenings"), rosa);
		Acting.as(rosa, Role.TRAINEE);
		this.walker.walkTo(Activity.Kind.QUIZ);
		this.attempt = this.learning.startQuiz(QUIZ);
		this.walker.answer(this.attempt, true);
		Acting.asNobody();
	}

	@AfterEach
	void leave() {
		Acting.asNobody();
	}

	@Test
	void sendsTheDocumentToTheTrainer() {
		var file = send(MARCUS, this.attempt.value().toString(), "pdf");

		assertThat(file).hasStatusOk()
			.hasContentType("application/pdf")
			.hasHeader("Content-Disposition", "attachment; filename=\"results-" + this.attempt.value() + ".pdf\"");
		assertThat(file.getResponse().getHeader("Cache-Control")).contains("no-store");
		assertThat(file.getResponse().getContentAsByteArray()).startsWith("%PDF-".getBytes());
	}

	@Test
	void sendsTheDataWithTheHashThatIsOnRecord() {
		var file = send(MARCUS, this.attempt.value().toString(), "json");

		assertThat(file).hasStatusOk().hasContentType("application/json");
		assertThat(this.accounts.acts()).last().isEqualTo("results.exported");
		assertThat(this.accounts.details()).last()
			.asString()
			.contains(Sha256.of(file.getResponse().getContentAsByteArray()));
	}

	@Test
	void noLinkBringsAnExportAbout() {
		var session = SignIn.as(MARCUS, this.web);

		assertThat(this.web.get().uri(path("pdf")).session(session)).hasStatus(405);
		assertThat(this.accounts.acts()).doesNotContain("results.exported");
	}

	@Test
	void noForeignFormBringsAnExportAbout() {
		var session = SignIn.as(MARCUS, this.web);

		assertThat(this.web.post().uri(path("pdf")).session(session)).hasStatus(403);
		assertThat(this.accounts.acts()).doesNotContain("results.exported");
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void othersAreRefused(Role role) throws Exception {
		this.accounts.make("June Halvorsen", role);

		var file = send("june.halvorsen@test.example", this.attempt.value().toString(), "json");

		assertThat(file).hasStatus(403);
		assertThat(file.getResponse().getContentAsString()).doesNotContain("peer-", "Rosa");
		assertThat(this.accounts.acts()).doesNotContain("results.exported");
	}

	@Test
	void thePersonIsRefused() {
		assertThat(send("rosa.villarreal@test.example", this.attempt.value().toString(), "pdf")).hasStatus(403);
	}

	@Test
	void whatIsNotThereIsNotFound() {
		assertThat(send(MARCUS, new AttemptId(UUID.randomUUID()).value().toString(), "pdf")).hasStatus(404);
		assertThat(send(MARCUS, "nonsense", "pdf")).hasStatus(400);
	}

	@Test
	void leadsWhoeverIsNotSignedInToTheSignInPage() {
		assertThat(this.web.post().uri(path("pdf")).with(csrf())).hasStatus3xxRedirection().hasRedirectedUrl("/login");
	}

	private String path(String format) {
		return "/download/results/" + this.attempt.value() + "." + format;
	}

	private MvcTestResult send(String email, String attempt, String format) {
		return this.web.post()
			.uri("/download/results/" + attempt + "." + format)
			.session(SignIn.as(email, this.web))
			.with(csrf())
			.exchange();
	}

}
