package org.peerway.assessment.results;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.question.Credit;
import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.Ordering;
import org.peerway.assessment.question.Rubric;

/**
 * The parts of a question in the order in which an attempt put them, each with what was
 * answered and what fits.
 */
public sealed interface PutParts {

	/**
	 * Something that could be chosen.
	 *
	 * @param share of the point that choosing it is worth, -1..1
	 */
	record Choice(String id, String text, double share, boolean chosen) {

		public boolean fits() {
			return this.share > 0;
		}

	}

	/** Something with an id. */
	record Named(String id, String text) {
	}

	/**
	 * Options to choose from.
	 *
	 * @param credit nothing where one option is chosen
	 */
	record Options(List<Choice> options, @Nullable Credit credit) implements PutParts {
	}

	/** Words to select in a text. */
	record Passage(List<Piece> pieces, Credit credit) implements PutParts {

		/** The words that could be selected, in the order of the text. */
		public List<Choice> options() {
			return this.pieces.stream().flatMap((piece) -> Stream.ofNullable(piece.option())).toList();
		}

	}

	/**
	 * A piece of a text.
	 *
	 * @param option nothing if it could not be selected
	 */
	record Piece(String text, @Nullable Choice option) {
	}

	/** Labels to give to stems. */
	record Pairs(List<Named> labels, List<Pair> pairs) implements PutParts {

		/** The words of a label; empty if there is none with that id. */
		public String label(String id) {
			return this.labels.stream().filter((one) -> one.id().equals(id)).map(Named::text).findFirst().orElse("");
		}

	}

	/**
	 * A stem.
	 *
	 * @param given id of the label it was given; empty if it was given none
	 * @param key id of the label that belongs to it
	 */
	record Pair(String id, String text, String given, String key) {

		public boolean fits() {
			return this.given.equals(this.key);
		}

	}

	/** A text with gaps. */
	record Gaps(List<Stretch> stretches) implements PutParts {
	}

	/** Words, and the gap after them if there is one. */
	record Stretch(String words, @Nullable Gap gap) {
	}

	/**
	 * A gap.
	 *
	 * @param weight among the weights of all gaps
	 * @param options to choose from; none if it is filled by typing
	 * @param given what was typed, or the id of the option; empty if nothing was given
	 * @param earned the share of the gap, 0..1
	 */
	record Gap(String id, double weight, List<Choice> options, String given, GapText.GapKey key, double earned) {
	}

	/** Acts to rate from 1 to {@code levels}. */
	record Scale(int levels, List<Act> acts) implements PutParts {
	}

	/**
	 * Something to rate.
	 *
	 * @param given empty if it was not rated
	 */
	record Act(String id, String text, String given, int expert) {
	}

	/**
	 * Entries to put in order.
	 *
	 * @param entries as they were put
	 * @param given ids in the order of the answer; none if nothing was answered
	 * @param key ids in the right order
	 */
	record Order(List<Named> entries, List<String> given, List<String> key,
			Ordering.OrderCredit credit) implements PutParts {

		public String text(String id) {
			return this.entries.stream().filter((one) -> one.id().equals(id)).map(Named::text).findFirst().orElse("");
		}

	}

	/** Words or a number to type; the key is that of one gap. */
	record Typed(String given, GapText.GapKey key) implements PutParts {
	}

	/**
	 * A text to write.
	 *
	 * @param original what was to be said in another way; empty for a free text
	 * @param template what the field began with
	 * @param model one way to do it, or notes for those who rate; empty if there are none
	 */
	record Text(String given, String original, String template, int minWords, int maxWords, String model,
			Rubric rubric) implements PutParts {
	}

}
