package org.peerway.assessment.exchange.qti;

import java.util.Optional;
import java.util.function.Supplier;

import org.peerway.assessment.question.Question;
import org.jspecify.annotations.Nullable;

/** Tries to make a question in several ways and keeps the first that can be made. */
final class Fallback {

	private @Nullable Question first;

	private @Nullable IllegalArgumentException fault;

	/** The question, if the rules of its kind allow it. */
	Optional<Question> tryOut(Supplier<Question> way) {
		try {
			var made = way.get();
			this.first = (this.first != null) ? this.first : made;
			return Optional.of(made);
		}
		catch (IllegalArgumentException ex) {
			this.fault = (this.fault != null) ? this.fault : ex;
			return Optional.empty();
		}
	}

	/**
	 * The first that could be made.
	 * @throws IllegalArgumentException the first fault if none could
	 */
	Question first() {
		if (this.first != null) {
			return this.first;
		}
		throw (this.fault != null) ? this.fault : new IllegalArgumentException("Nothing to make");
	}

}
