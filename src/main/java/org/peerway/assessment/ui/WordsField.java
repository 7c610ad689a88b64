package org.peerway.assessment.ui;

import java.util.function.Consumer;

import com.vaadin.flow.dom.Element;

import org.peerway.assessment.Task;
import org.peerway.assessment.question.Response;

/** A text in which words are selected. */
final class WordsField extends TickField {

	WordsField(Task.Select task, QuestionText text, Response before, Consumer<Response> given) {
		super(before, given);
		group("group");
		hint(getTranslation("assessment.select.hint"));
		var running = new RunningText();
		task.pieces().forEach((piece) -> draw(piece, running, text));
		add(running.draw(text));
	}

	private void draw(Task.Piece piece, RunningText running, QuestionText text) {
		var token = piece.token();
		if (token != null) {
			running.add(tick("checkbox", token, text.beside(piece.text()), "hot"));
		}
		else {
			running.add(piece.text());
		}
	}

}
