package org.peerway.roleplay.check;

import java.util.Optional;

import org.peerway.roleplay.script.Condition;

/** Guesses what was meant by a condition that cannot be read. */
final class Slip {

	private Slip() {
	}

	/** The condition in the signs that are known here, if that makes it one. */
	static Optional<String> mend(String when) {
		String mended = when.replace("==", "=")
			.replace("<>", "!=")
			.replace("&&", " and ")
			.replace("||", " or ")
			.replaceAll("!(?!=)", " not ")
			.replaceAll("[‘’']([^‘’'\"]*)[‘’']", "\"$1\"")
			.replaceAll("\\s+", " ")
			.strip();
		return Condition.tryParse(closed(mended)).map(Condition::print).filter((text) -> !text.isBlank());
	}

	private static String closed(String text) {
		String word = (count(text, '"') % 2 == 1) ? text + '"' : text;
		return word + ")".repeat(Math.clamp(count(word, '(') - count(word, ')'), 0, 50));
	}

	private static long count(String text, char sign) {
		return text.chars().filter((one) -> one == sign).count();
	}

}
