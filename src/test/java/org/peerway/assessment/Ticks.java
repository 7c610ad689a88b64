package org.peerway.assessment;

import java.util.List;
import java.util.Set;

import org.peerway.assessment.question.Response;

/** Reads the sheets of quizzes in which options are ticked. */
public final class Ticks {

	private Ticks() {
	}

	/** The options of a question. */
	public static List<Task.Part> choices(Sheet.Item item) {
		return switch (item.task()) {
			case Task.ChooseOne one -> one.options();
			case Task.JudgeStatement statement -> statement.options();
			case Task.ChooseSeveral several -> several.options();
			default -> throw new AssertionError("There is nothing to tick: " + item);
		};
	}

	/** The tokens of what was ticked. */
	public static Set<String> chosen(Sheet.Item item) {
		return ((Response.Chosen) item.response()).options();
	}

	/** Ticks one option. */
	public static Response tick(Task.Part option) {
		return new Response.Chosen(Set.of(option.token()));
	}

	/** Whether several options may be ticked. */
	public static boolean several(Sheet.Item item) {
		return item.task() instanceof Task.ChooseSeveral;
	}

}
