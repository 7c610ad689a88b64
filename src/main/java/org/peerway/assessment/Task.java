package org.peerway.assessment;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a question is answered, as far as a browser may know it: every part has a token
 * that stands for it in one attempt only.
 */
public sealed interface Task {

	/** Something with a token. */
	record Part(String token, String text) {
	}

	/** Choose one option. */
	record ChooseOne(List<Part> options) implements Task {
	}

	/** Judge a statement by one of two options, of which the first is "true". */
	record JudgeStatement(List<Part> options) implements Task {
	}

	/** Choose all options that fit. */
	record ChooseSeveral(List<Part> options) implements Task {
	}

	/** Select words in a text. */
	record Select(List<Piece> pieces) implements Task {
	}

	/**
	 * A piece of a text.
	 *
	 * @param token {@code null} if it cannot be selected
	 */
	record Piece(@Nullable String token, String text) {
	}

	/** Give each stem a label. */
	record Match(List<Part> stems, List<Part> labels) implements Task {
	}

	/** Fill the gaps of a text. */
	record Fill(List<Stretch> stretches) implements Task {
	}

	/**
	 * Words, and the gap after them if there is one.
	 */
	record Stretch(String words, @Nullable Gap gap) {
	}

	/**
	 * A gap.
	 *
	 * @param options to choose from; none if it is filled by typing
	 * @param number whether a number is typed
	 */
	record Gap(String token, List<Part> options, boolean number) {
	}

	/** Rate each act from 1 to {@code levels}. */
	record Rate(List<Part> acts, int levels) implements Task {
	}

	/** Put entries in order. */
	record Arrange(List<Part> entries) implements Task {
	}

	/** Type a word or a few. */
	record TypeWords() implements Task {
	}

	/**
	 * Type a number.
	 *
	 * @param units that may or must be typed after it
	 */
	record TypeNumber(List<String> units) implements Task {
	}

	/**
	 * Write a text.
	 *
	 * @param original to be said in another way; empty if the text is a free one
	 * @param template to begin with; empty if there is none
	 * @param minWords how many words are asked for, 0 if nothing is said
	 * @param maxWords how many words at most, 0 if nothing is said
	 */
	record Write(String original, String template, int minWords, int maxWords) implements Task {
	}

}
