package org.peerway.assessment.ui;

import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.Acting;
import org.peerway.OnH2;
import org.peerway.SignIn;
import org.peerway.assessment.AttemptId;
import org.peerway.assessment.AttemptService;
import org.peerway.assessment.Mode;
import org.peerway.assessment.bank.BankPictures;
import org.peerway.assessment.compose.PicturedQuiz;
import org.peerway.people.Accounts;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@OnH2
@AutoConfigureMockMvc
@Import({ Accounts.class, PicturedQuiz.class })
class PictureDownloadTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Accounts accounts;

	@Autowired
	private PicturedQuiz published;

	@Autowired
	private AttemptService attempts;

	@Autowired
	private BankPictures bank;

	private PicturedQuiz.Edition edition;

	private String address;

	@BeforeEach
	void oneAttempt() {
		this.accounts.clear();
		this.edition = this.published.publish(Mode.QUIZ);
		PersonId rosa = this.accounts.make("Rosa Villarreal", Role.TRAINEE);
		Acting.as(rosa, Role.TRAINEE);
		AttemptId attempt = this.attempts.startOrResume(this.edition.quiz());
		this.address = address(this.attempts.open(attempt).items().getFirst().embeds().pictures());
		Acting.asNobody();
	}

	@AfterEach
	void leave() {
		Acting.asNobody();
	}

	@Test
	void browsersMayDrawAPictureAndDoNoMoreWithIt() throws Exception {
		var answer = get("rosa.villarreal", this.address);

		assertThat(answer).hasStatusOk()
			.hasContentType("image/png")
			.hasHeader("X-Content-Type-Options", "nosniff")
			.hasHeader("Cache-Control", "max-age=3600, private")
			.hasHeader("Content-Security-Policy", "default-src 'none'; sandbox")
			.hasHeader("Cross-Origin-Resource-Policy", "same-origin")
			.doesNotContainHeader("Content-Disposition");
		assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(PicturedQuiz.PNG);
	}

	@ParameterizedTest
	@EnumSource
	void nobodyElseGetsThePictureOfAnAttempt(Role role) {
		this.accounts.make("June Halvorsen", role);

		assertThat(get("june.halvorsen", this.address)).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/0/map.png", "/0/00000000000000000000000000000000", "/1/x", "/-1/x" })
	void otherAddressesLeadNowhere(String place) {
		var attempt = this.address.replaceFirst("/0/.*", "");

		assertThat(get("rosa.villarreal", attempt + place)).hasStatus(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "attempts/nonsense/0/x", "attempts/8b4a4f0e-0000-4000-8000-000000000000/0/x",
			"pictures/nonsense", "pictures/8b4a4f0e-0000-4000-8000-000000000000" })
	void whatIsNotThereIsNotFound(String place) {
		this.accounts.make("June Halvorsen", Role.TRAINER);

		assertThat(get("june.halvorsen", "/download/" + place)).hasStatus4xxClientError();
	}

	@ParameterizedTest
	@EnumSource(names = { "TRAINER", "OFFICE" })
	void staffGetsThePicturesOfTheBank(Role role) throws Exception {
		var inBank = inBank();
		this.accounts.make("June Halvorsen", role);

		var answer = get("june.halvorsen", inBank);

		assertThat(answer).hasStatusOk().hasContentType("image/png").hasHeader("X-Content-Type-Options", "nosniff");
	}

	@ParameterizedTest
	@EnumSource(names = { "TRAINEE", "ADMIN" })
	void othersGetNothingOfTheBank(Role role) {
		var inBank = inBank();
		this.accounts.make("June Halvorsen", role);

		assertThat(get("june.halvorsen", inBank)).hasStatus(404);
	}

	@Test
	void leadsWhoeverIsNotSignedInToTheSignInPage() {
		assertThat(this.web.get().uri(this.address)).hasStatus3xxRedirection().hasRedirectedUrl("/login");
		assertThat(this.web.get().uri(inBank())).hasStatus3xxRedirection().hasRedirectedUrl("/login");
	}

	private String inBank() {
		Acting.asSomebody(Role.TRAINER);
		var address = address(this.bank.addresses(this.edition.question()));
		Acting.asNobody();
		return address;
	}

	private static String address(Map<String, String> addresses) {
		return "/" + addresses.get("map.png");
	}

	private MvcTestResult get(String who, String address) {
		return this.web.get().uri(address).session(SignIn.as(who + "@test.example", this.web)).exchange();
	}

}
