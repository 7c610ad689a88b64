package org.peerway.learning;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

	Words words(EnrolmentId enrolment, Writing.Kind kind, String subject) {
		return find(enrolment, kind, subject).map(Writing::words).orElse(Words.NONE);
	}

	/**
	 * Saves a text.
	 * @param seen when the words were last kept that the writer started from
	 * @throws IllegalArgumentException if it is longer than {@value #LIMIT} characters
	 * @throws StaleWordsException if other words were kept since
	 */
	Instant write(EnrolmentId enrolment, Writing.Kind kind, String subject, Optional<Instant> seen, String text) {
		if (text.length() > LIMIT) {
			throw new IllegalArgumentException("At most " + LIMIT + " characters can be kept, not " + text.length());
		}
		var now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		var earlier = find(enrolment, kind, subject);
		earlier.map(Writing::words).ifPresent((words) -> mustBeSeen(words, seen, text));
		var writing = earlier.orElseGet(() -> new Writing(enrolment, kind, subject, text, now));
		writing.write(text, now);
		return this.writings.saveAndFlush(writing).savedAt();
	}

	private static void mustBeSeen(Words kept, Optional<Instant> seen, String text) {
		if (!kept.savedAt().equals(seen) && !kept.text().equals(text)) {
			throw new StaleWordsException(kept);
		}
	}

	void handIn(EnrolmentId enrolment, String module) {
		var writing = find(enrolment, Writing.Kind.REFLECTION, module)
			.orElseThrow(() -> new IllegalStateException("Nothing was written yet"));
		writing.handIn(this.clock.instant());
		this.writings.saveAndFlush(writing);
	}

}
