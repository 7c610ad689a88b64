package org.peerway.notice;

import java.util.List;
import java.util.Optional;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerway.Acting;
import org.peerway.OnH2;
import org.peerway.people.Accounts;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@OnH2
@Import(Accounts.class)
@TestPropertySource(properties = "spring.mail.host=localhost")
class NoticeMailTests {

	private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

	static {
		MAIL.start();
	}

	@Autowired
	private NoticeMail mail;

	@Autowired
	private NoticeService service;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Accounts accounts;

	@DynamicPropertySource
	static void mailServer(DynamicPropertyRegistry properties) {
		properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
	}

	@AfterAll
	static void stopMail() {
		MAIL.stop();
	}

	@BeforeEach
	void begin() throws Exception {
		this.accounts.clear();
		this.mail.send();
		MAIL.purgeEmailFromAllMailboxes();
	}

	@AfterEach
	void signOut() {
		Acting.asNobody();
	}

	@Test
	void writesOneLetterForAllThatIsNewAndSaysNotWhat() throws Exception {
		var rosa = this.accounts.make("Rosa Villarreal", Role.TRAINEE);
		tell(rosa);
		tell(rosa);

		this.mail.send();
		this.mail.send();

		assertThat(MAIL.getReceivedMessages()).singleElement()
			.satisfies((letter) -> assertThat((String) letter.getContent()).contains("/messages")
				.doesNotContain("Peer principles"));
	}

	@Test
	void writesNothingOfWhatWasReadInTheMeantime() {
		var rosa = this.accounts.actAs("Rosa Villarreal", Role.TRAINEE);
		tell(rosa);
		this.service.own(Optional.empty(), 10).forEach((line) -> this.service.read(line.id()));

		this.mail.send();

		assertThat(MAIL.getReceivedMessages()).isEmpty();
	}

	private void tell(PersonId person) {
		this.transaction.executeWithoutResult((status) -> this.events
			.publishEvent(new Tell(person, "marks-corrected", List.of("Peer principles", "1", "7", "6"), "path")));
	}

}
