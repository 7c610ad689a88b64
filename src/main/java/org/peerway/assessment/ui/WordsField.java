package org.peerway.assessment.ui;

import java.util.function.Consumer;

import com.vaadin.flow.dom.Element;

import org.peerway.assessment.Task;
import org.peerway.assessment.question.Response;
import org.peerway.base.ui.InLanguage;

/** A text in which words are selected. */
final class WordsField extends TickField {

	WordsField(Task.Select task, Response before, Consumer<Response> given) {
		super(before, given);
		group("group");
		hint(getTranslation("assessment.select.hint"));
		var text = InLanguage.told().mark(Native.of("p", "running"));
		task.pieces().forEach((piece) -> text.appendChild(draw(piece)));
		add(text);
	}

	private Element draw(Task.Piece piece) {
		var token = piece.token();
		return (token != null) ? tick("checkbox", token, piece.text(), "hot") : Element.createText(piece.text());
	}

}
