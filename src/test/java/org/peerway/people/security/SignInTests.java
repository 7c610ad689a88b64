package org.peerway.people.security;

import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.Acting;
import org.peerway.OnH2;
import org.peerway.people.Accounts;
import org.peerway.people.EmailAddress;
import org.peerway.people.PeopleService;
import org.peerway.people.PersonId;
import org.peerway.people.PersonName;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@OnH2
@AutoConfigureMockMvc
@Import(Accounts.class)
class SignInTests {

	private static final String ROSA = "rosa.villarreal@test.example";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private PeopleService people;

	@Autowired
	private Accounts accounts;

	private PersonId rosa;

	@BeforeEach
	void rosaHasAnAccount() {
		this.accounts.clear();
		this.rosa = this.accounts.make("Rosa Villarreal", Role.TRAINEE);
	}

	@AfterEach
	void signOut() {
		Acting.asNobody();
	}

	@Test
	void letsInWithTheRightPasswordHoweverTheAddressIsWritten() {
		var answer = signIn(" Rosa.Villarreal@TEST.example ", Accounts.PASSWORD);

		assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/");
		assertThat(session(answer)).isNotNull();
	}

	@Test
	void leadsToThePageThatWasAskedForFirst() {
		var asked = this.web.get().uri("/people?q=rosa").accept("text/html").exchange();
		assertThat(asked).hasStatus3xxRedirection().hasRedirectedUrl("/login");
		assertThat(asked.getRequest().getSession(false)).isNull();

		var answer = this.web
			.perform(form(ROSA, Accounts.PASSWORD).cookie(asked.getResponse().getCookie("REDIRECT_URI")));

		assertThat(answer).hasRedirectedUrl("/people?q=rosa");
	}

	@Test
	void givesANewSessionThatKnowsNothingOfTheOldOne() {
		var planted = new MockHttpSession();
		planted.setAttribute("planted", "by somebody else");
		String before = planted.getId();

		var answer = this.web.perform(form(ROSA, Accounts.PASSWORD).session(planted));

		assertThat(planted.isInvalid()).isTrue();
		assertThat(session(answer).getId()).isNotEqualTo(before);
		assertThat(session(answer).getAttribute("planted")).isNull();
	}

	@Test
	void putsOnRecordWhoCameAndWent() {
		var session = session(signIn(ROSA, Accounts.PASSWORD));
		signIn(ROSA, "not the password");
		signIn("nobody@test.example", "not the password");
		this.web.perform(post("/logout").session(session).with(csrf()));

		assertThat(this.accounts.acts()).containsExactly("sign-in.entered", "sign-in.refused", "sign-in.refused",
				"sign-in.left");
		assertThat(this.accounts.subjects()).containsExactly("person:" + this.rosa.value(),
				"person:" + this.rosa.value(), "account:unknown", "person:" + this.rosa.value());
	}

	@ParameterizedTest
	@ValueSource(strings = { ROSA, "nobody@test.example", "", "' or 1=1 --" })
	void saysTheSameToKnownAndUnknownAccounts(String email) {
		var answer = signIn(email, "not the password");

		assertThat(answer).hasStatus(401).hasForwardedUrl("/login/again");
		assertThat(answer.getRequest().getAttribute("note")).isEqualTo("fit");
		assertThat(answer.getRequest().getSession(false)).isNull();
	}

	@Test
	void saysTheSameToSuspendedAndInvitedPeopleWithWhateverPassword() {
		Acting.as(this.accounts.make("Sam Adeyemi", Role.ADMIN), Role.ADMIN);
		this.people.suspend(this.rosa);
		this.people.invite(new EmailAddress("new@test.example"), new PersonName("New"), Set.of());
		Acting.asNobody();

		for (var answer : new MvcTestResult[] { signIn(ROSA, Accounts.PASSWORD), signIn("new@test.example", ""),
				signIn("new@test.example", Accounts.PASSWORD) }) {
			assertThat(answer).hasStatus(401);
			assertThat(answer.getRequest().getAttribute("note")).isEqualTo("fit");
		}
	}

	@Test
	void keepsWhatWasTypedExceptForThePassword() {
		var page = this.web.post()
			.uri("/login/again")
			.param("username", "rosa@typed.example")
			.param("password", "my secret words")
			.requestAttr("note", "fit")
			.with(csrf())
			.exchange();

		assertThat(page).bodyText()
			.contains("E-mail and password do not fit together", "value=\"rosa@typed.example\"")
			.doesNotContain("my secret words");
	}

	@Test
	void speaksTheLanguageOfThePerson() {
		Acting.as(this.rosa, Role.TRAINEE);
		this.people.changeOwnLanguage(Locale.of("es"));
		Acting.asNobody();

		assertThat(signIn(ROSA, Accounts.PASSWORD)).cookies().hasValue("peerway-language", "es");
	}

	@Test
	void endsWithSignOut() {
		var session = session(signIn(ROSA, Accounts.PASSWORD));

		var answer = this.web.post().uri("/logout").session(session).with(csrf()).exchange();

		assertThat(answer).hasRedirectedUrl("/login?out");
		assertThat(session.isInvalid()).isTrue();
	}

	@Test
	void leadsWhoeverIsInPastTheSignInPage() {
		var session = session(signIn(ROSA, Accounts.PASSWORD));

		assertThat(this.web.get().uri("/login").session(session)).hasRedirectedUrl("/");
	}

	private MvcTestResult signIn(String email, String password) {
		return this.web.perform(form(email, password));
	}

	private static MockHttpServletRequestBuilder form(String email, String password) {
		return post("/login").param("username", email).param("password", password).with(csrf());
	}

	private static MockHttpSession session(MvcTestResult answer) {
		return (MockHttpSession) answer.getRequest().getSession(false);
	}

}
