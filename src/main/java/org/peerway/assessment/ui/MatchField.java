package org.peerway.assessment.ui;

import java.util.List;
import java.util.function.Consumer;

import org.peerway.assessment.Task;
import org.peerway.assessment.question.Response;

/** Stems, each with a list of labels to choose from. */
final class MatchField extends PartsField {

	MatchField(Task.Match task, QuestionText text, Response before, Consumer<Response> given) {
		super(before, given);
		addClassName("pairs");
		task.stems().forEach((stem) -> pair(stem, task.labels(), text));
	}

	private void pair(Task.Part stem, List<Task.Part> labels, QuestionText text) {
		var id = "stem-" + stem.token();
		add(Native.of("div", "pair")
			.appendChild(text.told("label", stem.text()).setAttribute("for", id),
					select(stem.token(), labels).setAttribute("id", id)));
	}

}
