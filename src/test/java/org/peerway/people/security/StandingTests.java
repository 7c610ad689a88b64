package org.peerway.people.security;

import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerway.Acting;
import org.peerway.OnH2;
import org.peerway.people.Accounts;
import org.peerway.people.Invitations;
import org.peerway.people.PeopleService;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@OnH2
@AutoConfigureMockMvc
@Import(Accounts.class)
class StandingTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private PeopleService people;

	@Autowired
	private Invitations invitations;

	@Autowired
	private Accounts accounts;

	private PersonId rosa;

	private MockHttpSession session;

	@BeforeEach
	void rosaIsSignedIn() {
		this.accounts.clear();
		this.rosa = this.accounts.make("Rosa Villarreal", Role.TRAINEE);
		this.session = signIn();
	}

	@AfterEach
	void signOut() {
		Acting.asNobody();
	}

	@Test
	void keepsWhoeverMayStay() {
		assertThat(this.web.get().uri("/help").session(this.session)).hasStatusOk();
		assertThat(this.session.isInvalid()).isFalse();
	}

	@Test
	void putsOutWhoeverWasSuspendedAtTheNextClick() {
		administrate((sam) -> this.people.suspend(this.rosa));

		assertThat(this.web.get().uri("/people").session(this.session)).hasRedirectedUrl("/login?changed");
		assertThat(this.session.isInvalid()).isTrue();
		assertThat(this.web.get().uri("/login?changed")).bodyText().contains("We signed you out");
	}

	@Test
	void putsOutAnOpenScreenWithTheWordThatItsClientUnderstands() {
		administrate((sam) -> this.people.suspend(this.rosa));

		var answer = this.web.post().uri("/?v-r=uidl&v-uiId=0").content("{}").session(this.session).exchange();

		assertThat(answer).hasStatusOk().bodyText().isEqualTo("Vaadin-Refresh: /login?changed");
		assertThat(this.session.isInvalid()).isTrue();
	}

	@Test
	void putsOutWhoseRolesHaveChanged() {
		administrate((sam) -> this.people.setRoles(this.rosa, Set.of(Role.TRAINEE, Role.TRAINER)));

		assertThat(this.web.get().uri("/").session(this.session)).hasRedirectedUrl("/login?changed");

		assertThat(this.web.get().uri("/help").session(signIn())).hasStatusOk();
	}

	@Test
	void putsOutWhoeverKnewTheOldPassword() {
		administrate((sam) -> {
			String path = this.people.newLink(this.rosa).link().getPath();
			this.invitations.accept(path.substring(path.lastIndexOf('/') + 1), "seven small steps");
		});

		assertThat(this.web.get().uri("/").session(this.session)).hasRedirectedUrl("/login?changed");
	}

	@Test
	void letsASuspendedPersonSeeTheHelpLinesStill() {
		administrate((sam) -> this.people.suspend(this.rosa));
		this.web.get().uri("/").session(this.session).exchange();

		assertThat(this.web.get().uri("/help")).hasStatusOk();
	}

	private void administrate(Consumer<PersonId> act) {
		act.accept(this.accounts.actAs("Sam Adeyemi", Role.ADMIN));
		Acting.asNobody();
	}

	private MockHttpSession signIn() {
		var answer = this.web.post()
			.uri("/login")
			.param("username", "rosa.villarreal@test.example")
			.param("password", Accounts.PASSWORD)
			.with(csrf())
			.exchange();
		return (MockHttpSession) answer.getRequest().getSession(false);
	}

}
