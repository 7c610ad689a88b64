package org.peerway.assessment;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A question of a bank: one of the kinds that the engine can put, grade and review. */
public sealed interface Question {

	/** What every kind of question has, whatever its options are. */
	record Head(String id, String title, List<String> concepts, Level level, String lesson, @Nullable String scene,
			String ask) {

		public Head {
			concepts = List.copyOf(concepts);
		}

	}

	/** Whether a question asks what was taught or puts it into a situation. */
	enum Level {

		RECALL, APPLIED

	}

	Head head();

	/** In the author's order; the paper shows them in another. */
	List<Option> options();

	default String id() {
		return head().id();
	}

	/** Exactly one option fits. */
	record SingleChoice(Head head, List<Option> options) implements Question {

		public SingleChoice {
			options = List.copyOf(options);
			if (options.stream().filter(Option::fits).count() != 1) {
				throw new IllegalArgumentException("Exactly one option must fit in question " + head.id());
			}
		}

	}

	/** Several options fit; a partly right choice earns a part of the point. */
	record MultipleChoice(Head head, List<Option> options) implements Question {

		public MultipleChoice {
			options = List.copyOf(options);
			long fitting = options.stream().filter(Option::fits).count();
			if (fitting == 0 || fitting == options.size()) {
				throw new IllegalArgumentException("Some options must fit and some not in question " + head.id());
			}
		}

	}

	/**
	 * A statement to judge; the two options are "true" and "false", kept in this order on
	 * every paper.
	 */
	record TrueFalse(Head head, boolean answer, String feedbackTrue, String feedbackFalse) implements Question {

		@Override
		public List<Option> options() {
			return List.of(new Option("true", "", this.answer, this.feedbackTrue),
					new Option("false", "", !this.answer, this.feedbackFalse));
		}

	}

}
