package org.peerway.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;

import org.peerway.assessment.AnswerToRate;
import org.peerway.assessment.question.LongAnswer;
import org.peerway.assessment.question.Rewrite;
import org.peerway.assessment.ui.QuestionText;
import org.peerway.base.ui.Card;

/** What was asked and what was written, as those see it who rate. */
final class RatedAnswerCard extends Composite<Div> {

	private final Card card = new Card();

	RatedAnswerCard(AnswerToRate answer, QuestionText text, SeenWords seen) {
		getContent().add(this.card);
		var head = answer.question().head();
		var asked = new Div();
		asked.addClassName("asked");
		if (head.scene() != null) {
			asked.add(text.block(head.scene()));
		}
		asked.add(text.asked(head.ask()));
		this.card.add(new H2(getTranslation("learning.rating.asked")), asked);
		if (answer.question() instanceof Rewrite rewrite) {
			var original = text.quote(rewrite.original());
			original.addClassName("original");
			this.card.add(label("assessment.original"), original);
		}
		var written = new Paragraph(answer.text());
		written.addClassNames("written", "reading");
		this.card.add(new H2(getTranslation("learning.rating.written")), written, seen);
		switch (answer.question()) {
			case Rewrite rewrite -> fold("assessment.review.example", rewrite.example(), text);
			case LongAnswer free -> fold("learning.rating.notes", free.notes(), text);
		}
	}

	private void fold(String title, String words, QuestionText text) {
		if (!words.isEmpty()) {
			this.card.add(new NativeDetails(getTranslation(title), text.block(words)));
		}
	}

	private Component label(String key) {
		var label = new Paragraph(getTranslation(key));
		label.addClassNames("s", "sm");
		return label;
	}

}
