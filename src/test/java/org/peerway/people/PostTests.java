package org.peerway.people;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerway.Acting;
import org.peerway.OnH2;
import org.peerway.people.PeopleSettings.DemoSetting;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@OnH2
@Import(Accounts.class)
@TestPropertySource(properties = { "spring.mail.host=localhost", "peerway.mail-from=office@peerway.example",
		"peerway.base-url=https://training.example.org/" })
class PostTests {

	private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

	static {
		MAIL.start();
	}

	@Autowired
	private PeopleService people;

	@Autowired
	private Accounts accounts;

	@Autowired
	private MessageSource texts;

	@Autowired
	private Post post;

	@Autowired
	private PersonRepository repository;

	@DynamicPropertySource
	static void mailServer(DynamicPropertyRegistry properties) {
		properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
	}

	@AfterAll
	static void stopMail() {
		MAIL.stop();
	}

	@BeforeEach
	void actAsAdministrator() throws Exception {
		MAIL.purgeEmailFromAllMailboxes();
		this.accounts.clear();
		this.accounts.actAs("Sam Adeyemi", Role.ADMIN);
	}

	@AfterEach
	void signOut() {
		Acting.asNobody();
	}

	@Test
	void bringsTheLinkInEveryLanguage() throws Exception {
		var link = invite();

		var letter = MAIL.getReceivedMessages()[0];
		String text = (String) letter.getContent();
		assertThat(link.mail()).isEqualTo(InvitationLink.Mail.SENT);
		assertThat(link.link()).asString().startsWith("https://training.example.org/invitation/");
		assertThat(letter.getSubject()).isEqualTo("Your invitation to Peerway / Su invitación a Peerway");
		assertThat(letter.getFrom()).extracting(Object::toString).containsExactly("office@peerway.example");
		assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly("rosa@example.org");
		assertThat(text).contains("Hello Rosa Villarreal,", "Hola, Rosa Villarreal:", link.link().toString());
		assertThat(text.split(link.link().toString(), -1)).hasSize(3);
	}

	@Test
	void leavesTheLinkToTheAdministratorWhenTheMailServerIsAway() {
		var away = new JavaMailSenderImpl();
		away.setHost("localhost");
		away.setPort(1);
		var senders = new StaticListableBeanFactory(Map.of("mail", away)).getBeanProvider(JavaMailSender.class);
		var settings = new PeopleSettings(URI.create("http://localhost"), DemoSetting.FALSE, "office@peerway.example",
				Duration.ofDays(7));

		boolean sent = new Post(senders, this.texts, settings, this.repository).send(
				new PersonCard(PersonId.random(), "Rosa", "rosa@example.org"), "people.mail.subject",
				"people.mail.text", "Rosa", URI.create("http://localhost/a"), Instant.EPOCH);

		assertThat(sent).isFalse();
	}

	@Test
	void findsPeopleByTheirId() throws Exception {
		var rosa = this.accounts.make("Rosa Villarreal", Role.TRAINEE);

		assertThat(this.post.send(rosa, "notice.mail.subject", "notice.mail.text", "/messages")).isTrue();
		assertThat(this.post.send(PersonId.random(), "notice.mail.subject", "notice.mail.text", "/messages")).isFalse();

		assertThat(MAIL.getReceivedMessages()).singleElement().satisfies((letter) -> {
			assertThat((String) letter.getContent()).contains("Hello Rosa Villarreal,", "Hola, Rosa Villarreal:",
					"https://training.example.org/messages");
			assertThat(letter.getAllRecipients()).extracting(Object::toString)
				.containsExactly("rosa.villarreal@test.example");
		});
	}

	@Test
	void writesNobodyTwice() {
		invite();

		this.people.invite(new EmailAddress("ROSA@example.org"), new PersonName("Somebody"), Set.of());

		assertThat(MAIL.getReceivedMessages()).hasSize(1);
	}

	private InvitationLink invite() {
		return this.people
			.invite(new EmailAddress("rosa@example.org"), new PersonName("Rosa Villarreal"), Set.of(Role.TRAINEE))
			.orElseThrow();
	}

}
