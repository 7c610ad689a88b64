package org.peerway.roleplay.write.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of the screen of a role-play that is written. */
enum DraftPart {

	WRITE, TRY, REVIEW, HISTORY;

	/** As in addresses and keys of texts. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<DraftPart> of(String word) {
		return Stream.of(values()).filter((part) -> part.word().equals(word)).findFirst();
	}

}
