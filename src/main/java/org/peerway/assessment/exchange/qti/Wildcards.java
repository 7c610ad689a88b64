package org.peerway.assessment.exchange.qti;

import java.util.Optional;

/** Patterns of accepted answers, in which a star stands for anything. */
final class Wildcards {

	private Wildcards() {
	}

	/** The words; empty if something in them stands for anything. */
	static Optional<String> literal(String pattern) {
		return pattern.replace("\\*", "").contains("*") ? Optional.empty() : Optional.of(pattern.replace("\\*", "*"));
	}

}
