package org.peerway.assessment.question;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What every kind of question has, whatever its key is.
 *
 * @param id unique in its bank
 * @param title a few words shown in the review, which must not give the answer away
 * @param concepts ids of what it asks about
 * @param level {@code null} where nobody has said it yet
 * @param lesson id of the lesson to look at again, if there is one
 * @param scene the situation, if there is one
 * @param ask what is asked
 * @param aids what else is known and said
 */
public record Head(String id, String title, List<String> concepts, @Nullable Level level, @Nullable String lesson,
		@Nullable String scene, String ask, Aids aids) {

	/** Whether a question asks what was taught or puts it into a situation. */
	public enum Level {

		RECALL, APPLIED

	}

	/** How hard the author thinks it is. */
	public enum Difficulty {

		EASY, MEDIUM, HARD

	}

	/**
	 * What a question may have besides.
	 *
	 * @param hint shown on request where the rules allow hints
	 * @param source where what it asks is written
	 * @param said to everybody after grading, whatever they answered
	 */
	public record Aids(@Nullable Difficulty difficulty, @Nullable String hint, @Nullable String source,
			@Nullable String said) {

		/** Nothing besides. */
		public static final Aids NONE = new Aids(null, null, null, null);

	}

	public Head {
		concepts = List.copyOf(concepts);
	}

	public Head(String id, String title, List<String> concepts, @Nullable Level level, @Nullable String lesson,
			@Nullable String scene, String ask) {
		this(id, title, concepts, level, lesson, scene, ask, Aids.NONE);
	}

}
