package org.peerway.assessment.bank.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts of the page of a question. */
enum QuestionPart {

	WRITE, TRY, CHECK, REVIEW, HISTORY;

	/** As it stands in addresses. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<QuestionPart> of(String word) {
		return Arrays.stream(values()).filter((part) -> part.word().equals(word)).findFirst();
	}

	/** The key of its words. */
	String key() {
		return "assessment.bank.part." + word();
	}

}
