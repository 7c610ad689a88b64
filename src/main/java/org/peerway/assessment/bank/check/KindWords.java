package org.peerway.assessment.bank.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.peerway.assessment.question.Kind;

/** The words that stand for kinds of questions in YAML, as in "true-false". */
public final class KindWords {

	private KindWords() {
	}

	/** The word for a kind. */
	public static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The kind that a word stands for, if it stands for one. */
	public static Optional<Kind> kind(String word) {
		return Arrays.stream(Kind.values()).filter((kind) -> word(kind).equals(word)).findFirst();
	}

}
