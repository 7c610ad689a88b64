package org.peerway.people.ui;

import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerway.Acting;
import org.peerway.OnH2;
import org.peerway.people.Accounts;
import org.peerway.people.EmailAddress;
import org.peerway.people.FirstAdministrator;
import org.peerway.people.PeopleService;
import org.peerway.people.PersonName;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@OnH2
@AutoConfigureMockMvc
@Import(Accounts.class)
@ExtendWith(OutputCaptureExtension.class)
class LinkPagesTests {

	private static final String PASSWORD = "seven small steps";

	private static final Pattern SETUP = Pattern.compile("(/setup/\\S{43})");

	@Autowired
	private MockMvcTester web;

	@Autowired
	private PeopleService people;

	@Autowired
	private FirstAdministrator first;

	@Autowired
	private Accounts accounts;

	@BeforeEach
	void nobodyIsHere() {
		this.accounts.clear();
	}

	@AfterEach
	void signOut() {
		Acting.asNobody();
	}

	@Test
	void anInvitationGreetsByNameAndAsksForAPassword() {
		var page = this.web.get().uri(inviteRosa());

		assertThat(page).hasStatusOk()
			.bodyText()
			.contains("Welcome, Rosa Villarreal", "value=\"rosa@example.org\"", "At least 12 characters",
					"autocomplete=\"new-password\"")
			.doesNotContain("aria-invalid", "??");
	}

	@Test
	void anInvitationIsTakenOnceAndLetsIn() {
		String path = inviteRosa();

		var welcome = choose(path, PASSWORD);
		assertThat(welcome).hasRedirectedUrl("/login?welcome");
		assertThat(this.web.get().uri("/login?welcome").cookie(welcome.getResponse().getCookie("newcomer"))).bodyText()
			.contains("You are all set", "value=\"rosa@example.org\"");

		assertThat(this.web.get().uri(path)).hasStatus(404).bodyText().contains("This link is not open any more");
		assertThat(choose(path, "another long password")).hasStatus(404);
		assertThat(this.web.post()
			.uri("/login")
			.param("username", "rosa@example.org")
			.param("password", PASSWORD)
			.with(csrf())).hasRedirectedUrl("/");
	}

	@Test
	void aPasswordThatIsEasyToGuessIsSentBackWithTheReasonAndWithoutItself() {
		String path = inviteRosa();

		assertThat(choose(path, "password1234")).hasStatusOk()
			.bodyText()
			.contains("Many people use this one", "aria-invalid=\"true\"",
					"aria-describedby=\"password-problem password-help\"")
			.doesNotContain("password1234");
		assertThat(choose(path, "short")).bodyText().contains("This is shorter than 12 characters");
		assertThat(choose(path, "rosa@example.org")).bodyText().contains("This is your e-mail address");
		assertThat(choose(path, "word ".repeat(50))).bodyText().contains("This is longer than 200 characters");
		assertThat(choose(path, "")).bodyText().contains("This is shorter than 12 characters");
	}

	@Test
	void anInvitationNeedsTheTokenOfItsPage() {
		String path = inviteRosa();

		assertThat(this.web.post().uri(path).param("password", PASSWORD)).hasStatus(403);
		assertThat(this.web.get().uri(path)).hasStatusOk();
	}

	@Test
	void theFirstAdministratorIsMadeOnce(CapturedOutput log) {
		String path = offer(log);
		assertThat(this.web.get().uri(path)).hasStatusOk()
			.bodyText()
			.contains("Become the first administrator")
			.doesNotContain("aria-invalid", "??");

		assertThat(setUp(path, "Sam Adeyemi", "sam@example.org", PASSWORD)).hasRedirectedUrl("/login?welcome");

		assertThat(this.web.get().uri(path)).hasStatus(404);
		assertThat(setUp(path, "Eve", "eve@example.org", PASSWORD)).hasStatus(404);
	}

	@Test
	void whatIsMissingAtSetUpIsSaidAndTheRestKept(CapturedOutput log) {
		String path = offer(log);

		assertThat(setUp(path, " ", "sam", "short")).hasStatusOk()
			.bodyText()
			.contains("id=\"name-problem\"", "id=\"email-problem\"", "id=\"password-problem\"", "value=\"sam\"")
			.doesNotContain("short\"");
		assertThat(setUp(path, "Sam", "sam@example.org", "short")).bodyText()
			.contains("value=\"Sam\"", "value=\"sam@example.org\"")
			.doesNotContain("name-problem", "email-problem");
	}

	private String inviteRosa() {
		this.accounts.actAs("Sam Adeyemi", Role.ADMIN);
		var link = this.people
			.invite(new EmailAddress("rosa@example.org"), new PersonName("Rosa Villarreal"), Set.of(Role.TRAINEE))
			.orElseThrow();
		Acting.asNobody();
		return link.link().getPath();
	}

	private String offer(CapturedOutput log) {
		int before = log.length();
		this.first.offerLink();
		var link = SETUP.matcher(log.toString().substring(before));
		assertThat(link.find()).isTrue();
		return link.group(1);
	}

	private MvcTestResult choose(String path, String password) {
		return this.web.post().uri(path).param("password", password).with(csrf()).exchange();
	}

	private MvcTestResult setUp(String path, String name, String email, String password) {
		return this.web.post()
			.uri(path)
			.param("name", name)
			.param("email", email)
			.param("password", password)
			.with(csrf())
			.exchange();
	}

}
