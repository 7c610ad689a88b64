package org.peerway.notice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.peerway.Acting;
import org.peerway.StillClock;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@Import(StillClock.Configuration.class)
abstract class NoticeServiceTests {

	@Autowired
	private NoticeService service;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private StillClock clock;

	@AfterEach
	void leave() {
		Acting.asNobody();
	}

	@Test
	void keepsWhatSomebodyWasToldTheNewestFirst() {
		var rosa = Acting.asSomebody(Role.TRAINEE);
		for (int number = 1; number <= 5; number++) {
			tell(rosa, "number " + number, "");
			if (number % 2 == 0) {
				this.clock.pass(Duration.ofSeconds(1));
			}
		}
		tell(PersonId.random(), "for somebody else", "");

		var read = new ArrayList<NoticeLine>();
		List<NoticeLine> page;
		do {
			page = this.service.own(read.isEmpty() ? Optional.empty() : Optional.of(read.getLast()), 2);
			read.addAll(page);
		}
		while (!page.isEmpty());

		assertThat(read).hasSize(5)
			.isSortedAccordingTo((one, other) -> other.at().compareTo(one.at()))
			.extracting((line) -> line.details().getLast())
			.containsExactlyInAnyOrder("number 1", "number 2", "number 3", "number 4", "number 5");
		assertThat(this.service.unread()).isEqualTo(5);
	}

	@Test
	void remembersWhatWasRead() {
		var rosa = Acting.asSomebody(Role.TRAINEE);
		tell(rosa, "once", "attempt/1");
		var line = this.service.own(Optional.empty(), 10).getFirst();

		this.service.read(line.id());
		this.service.read(line.id());

		assertThat(this.service.unread()).isZero();
		assertThat(this.service.own(Optional.empty(), 10))
			.containsExactly(new NoticeLine(line.id(), "test", List.of("", "once"), "attempt/1", line.at(), true));
	}

	@Test
	void othersReadNothing() {
		var rosa = Acting.asSomebody(Role.TRAINEE);
		tell(rosa, "once", "");
		var line = this.service.own(Optional.empty(), 10).getFirst();

		Acting.asSomebody(Role.ADMIN, Role.OFFICE, Role.TRAINER);
		assertThat(this.service.own(Optional.empty(), 10)).isEmpty();
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.service.read(line.id()));

		Acting.asNobody();
		for (ThrowingCallable call : List.<ThrowingCallable>of(() -> this.service.own(Optional.empty(), 10),
				() -> this.service.unread(), () -> this.service.read(line.id()))) {
			assertThatExceptionOfType(AuthenticationException.class).isThrownBy(call);
		}
	}

	@Test
	void isPartOfWhatBringsItAbout() {
		var rosa = Acting.asSomebody(Role.TRAINEE);

		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.events.publishEvent(new Tell(rosa, "test", List.of(), "")));
		this.transaction.executeWithoutResult((status) -> {
			this.events.publishEvent(new Tell(rosa, "test", List.of(), ""));
			status.setRollbackOnly();
		});

		assertThat(this.service.unread()).isZero();
	}

	@Test
	void detailIsALineAtMost() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Tell(PersonId.random(), "test", List.of("two\nlines"), ""));
	}

	private void tell(PersonId person, String what, String link) {
		this.transaction.executeWithoutResult(
				(status) -> this.events.publishEvent(new Tell(person, "test", List.of("", what), link)));
	}

}
