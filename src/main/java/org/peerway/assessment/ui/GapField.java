package org.peerway.assessment.ui;

import java.util.Objects;
import java.util.function.Consumer;

import com.vaadin.flow.dom.Element;

import org.peerway.assessment.Task;
import org.peerway.assessment.question.Response;

/** A text with gaps to fill, where they stand. */
final class GapField extends PartsField {

	private final int gaps;

	private int drawn;

	GapField(Task.Fill task, QuestionText text, Response before, Consumer<Response> given) {
		super(before, given);
		this.gaps = (int) task.stretches().stream().map(Task.Stretch::gap).filter(Objects::nonNull).count();
		hearPauses();
		var running = new RunningText();
		task.stretches().forEach((stretch) -> draw(stretch, running));
		add(running.draw(text));
	}

	private void draw(Task.Stretch stretch, RunningText running) {
		running.add(stretch.words());
		var gap = stretch.gap();
		if (gap != null) {
			this.drawn++;
			running
				.add(control(gap).setAttribute("aria-label", getTranslation("assessment.gap", this.drawn, this.gaps)));
		}
	}

	private Element control(Task.Gap gap) {
		if (!gap.options().isEmpty()) {
			return select(gap.token(), gap.options());
		}
		var line = line(gap.token());
		return (gap.number() ? line.number() : line).control();
	}

}
