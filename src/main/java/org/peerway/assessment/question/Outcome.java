package org.peerway.assessment.question;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a response compares with the key, for those who may see it. */
public sealed interface Outcome {

	/**
	 * Options: those chosen and those that fit, in the order of the question.
	 */
	record Options(List<Option> chosen, List<Option> fitting) implements Outcome {
	}

	/** Part by part, in the order of the question. */
	record Parts(List<Part> parts) implements Outcome {
	}

	/**
	 * One part.
	 *
	 * @param text of the part, or the words around a gap
	 * @param given empty if nothing was given
	 * @param expected what fits in full
	 * @param fits whether what was given earns something
	 * @param feedback on what was given; empty if there is nothing to say
	 */
	record Part(String text, String given, String expected, boolean fits, String feedback) {
	}

	/**
	 * An order.
	 *
	 * @param given the texts as they were put; empty if nothing was
	 * @param inPlace the places, counted from 0, where the given entry belongs
	 * @param right the entries as they belong
	 */
	record Order(List<String> given, Set<Integer> inPlace, List<Ordering.Entry> right) implements Outcome {
	}

	/**
	 * Something typed.
	 *
	 * @param expected what fits in full
	 * @param feedback on what was given; empty if there is nothing to say
	 */
	record Typed(String given, boolean fits, String expected, String feedback) implements Outcome {
	}

	/**
	 * A text that people rate.
	 *
	 * @param original what was to be rewritten; empty for a free text
	 * @param example one way to do it; empty if there is none
	 * @param readings what those said who rated it, as far as it counts
	 */
	record Text(String given, String original, String example, Rubric rubric,
			List<Reading> readings) implements Outcome {

		public Text {
			readings = List.copyOf(readings);
		}

		/** One that nobody has rated. */
		public Text(String given, String original, String example, Rubric rubric) {
			this(given, original, example, rubric, List.of());
		}

		/** The same with what was said about it. */
		public Text with(List<Reading> said) {
			return new Text(this.given, this.original, this.example, this.rubric, said);
		}

	}

	/**
	 * What one person said about a text; who it was is not told.
	 *
	 * @param levels points of the level that was reached, by the criterion's id
	 * @param points of all criteria together
	 * @param comment empty if there is none
	 */
	record Reading(Map<String, Integer> levels, int points, String comment) {

		public Reading {
			levels = Map.copyOf(levels);
		}

	}

}
