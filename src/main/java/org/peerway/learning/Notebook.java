package org.peerway.learning;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** Keeps what trainees write, saved whole each time. */
@Component
class Notebook {

	/** The longest text that is kept, in characters. */
	static final int LIMIT = 20_000;

	private final Writings writings;

	private final Clock clock;

	Notebook(Writings writings, Clock clock) {
		this.writings = writings;
		this.clock = clock;
	}

	Optional<Writing> find(EnrolmentId enrolment, Writing.Kind kind, String subject) {
		return this.writings.findByEnrolmentAndKindAndSubject(enrolment.value(), kind, subject);
	}

	/**
	 * Saves a text.
	 * @throws IllegalArgumentException if it is longer than {@value #LIMIT} characters
	 */
	Instant write(EnrolmentId enrolment, Writing.Kind kind, String subject, String text) {
		if (text.length() > LIMIT) {
			throw new IllegalArgumentException("At most " + LIMIT + " characters can be kept, not " + text.length());
		}
		var now = this.clock.instant();
		var writing = find(enrolment, kind, subject).orElseGet(() -> new Writing(enrolment, kind, subject, text, now));
		writing.write(text, now);
		this.writings.saveAndFlush(writing);
		return now;
	}

	void handIn(EnrolmentId enrolment, String module) {
		var writing = find(enrolment, Writing.Kind.REFLECTION, module)
			.orElseThrow(() -> new IllegalStateException("Nothing was written yet"));
		writing.handIn(this.clock.instant());
		this.writings.saveAndFlush(writing);
	}

}
