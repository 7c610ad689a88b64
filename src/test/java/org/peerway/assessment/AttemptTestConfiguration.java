package org.peerway.assessment;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.peerway.Readers;
import org.peerway.StillClock;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.transaction.event.TransactionalEventListener;

/** What attempts need around them in a test. */
@TestConfiguration
@EnableMethodSecurity
class AttemptTestConfiguration {

	@Bean
	@Primary
	StillClock stillClock() {
		return new StillClock(Instant.parse("2026-11-22T10:00:00.123456Z"));
	}

	@Bean
	@Primary
	ShelfOfQuizzes shelfOfQuizzes() {
		return new ShelfOfQuizzes();
	}

	@Bean
	Readers readers() {
		return new Readers();
	}

	@Bean
	Heard heard() {
		return new Heard();
	}

	/** Remembers the grades that were told in a transaction that held. */
	static class Heard {

		private final List<AttemptGraded> events = new CopyOnWriteArrayList<>();

		@TransactionalEventListener
		void on(AttemptGraded event) {
			this.events.add(event);
		}

		List<AttemptGraded> of(AttemptId attempt) {
			return this.events.stream().filter((event) -> event.attempt().id().equals(attempt)).toList();
		}

	}

}
