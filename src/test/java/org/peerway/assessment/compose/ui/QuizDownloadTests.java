package org.peerway.assessment.compose.ui;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.Acting;
import org.peerway.OnH2;
import org.peerway.SignIn;
import org.peerway.assessment.AttemptRules;
import org.peerway.assessment.Mode;
import org.peerway.assessment.TimeRule;
import org.peerway.assessment.Waits;
import org.peerway.assessment.Window;
import org.peerway.assessment.bank.PoolRule;
import org.peerway.assessment.compose.ComposeService;
import org.peerway.assessment.compose.QuizDraft;
import org.peerway.assessment.compose.SectionDraft;
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
@Import({ Accounts.class, LiveBank.class })
class QuizDownloadTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Accounts accounts;

	@Autowired
	private LiveBank bank;

	@Autowired
	private ComposeService service;

	private UUID quiz = UUID.randomUUID();

	@BeforeEach
	void oneEdition() {
		this.accounts.clear();
		var folder = this.bank.folder("Files " + UUID.randomUUID(), 1);
		Acting.asSomebody(Role.TRAINER);
		var pool = new PoolRule(folder, Set.of(), Set.of(), Set.of(), null, Set.of(), Locale.ENGLISH);
		var rules = new AttemptRules(Mode.QUIZ, 3, Waits.NONE, TimeRule.NONE, Window.ALWAYS);
		this.quiz = this.service.create(
				new QuizDraft("¿Qué sigue? 2", Locale.ENGLISH, 20, 1, rules, List.of(new SectionDraft("", 1, pool))));
		this.service.publish(this.quiz, 0, "");
		Acting.asNobody();
	}

	@AfterEach
	void leave() {
		Acting.asNobody();
	}

	@ParameterizedTest
	@EnumSource(names = { "TRAINER", "OFFICE" })
	void givesStaffTheWholeEdition(Role role) throws Exception {
		this.accounts.make("June Halvorsen", role);

		var file = download(1);

		assertThat(file).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"que-sigue-2-1.yaml\"");
		assertThat(file.getResponse().getContentAsString()).contains("¿Qué sigue? 2", "kind: single");
	}

	@ParameterizedTest
	@EnumSource(names = { "TRAINEE", "ADMIN" })
	void tellsOthersNothing(Role role) throws Exception {
		this.accounts.make("June Halvorsen", role);

		var file = download(1);

		assertThat(file).hasStatus4xxClientError();
		assertThat(file.getResponse().getContentAsString()).doesNotContain("single");
	}

	@Test
	void knowsNoOtherEdition() {
		this.accounts.make("June Halvorsen", Role.TRAINER);

		assertThat(download(2)).hasStatus(404);
	}

	@Test
	void leadsWhoeverIsNotSignedInToTheSignInPage() {
		assertThat(this.web.get().uri("/download/quizzes/" + this.quiz + "/1.yaml")).hasStatus3xxRedirection()
			.hasRedirectedUrl("/login");
	}

	private MvcTestResult download(int number) {
		return this.web.get()
			.uri("/download/quizzes/" + this.quiz + "/" + number + ".yaml")
			.session(SignIn.as("june.halvorsen@test.example", this.web))
			.exchange();
	}

}
