package org.peerway.assessment.exchange.qti;

import java.util.List;
import java.util.function.Function;

import org.peerway.assessment.question.GapText;

/** A place to fill, before it is known what each answer is worth. */
sealed interface Blank permits ChoiceBlank, WordsBlank, NumberBlank {

	/** The variable that is answered into. */
	Declaration declared();

	/** What to answer to learn all that is to be learned. */
	List<String> answers();

	/** The same answer as our question is given it. */
	default String ours(String answer) {
		return answer;
	}

	/**
	 * What an answer takes away, 0 or less; no gap as a whole earns less than nothing.
	 */
	default double penalty(String answer) {
		return 0;
	}

	/**
	 * The key.
	 * @param taught what each answer earned and was told
	 */
	GapText.GapKey key(Function<String, Taught> taught);

	/**
	 * What was learned of an answer.
	 *
	 * @param share 0..1
	 * @param feedback empty if nothing was said
	 */
	record Taught(double share, String feedback) {
	}

}
