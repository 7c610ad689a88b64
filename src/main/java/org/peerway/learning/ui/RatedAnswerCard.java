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
import org.peerway.base.ui.Card;
import org.peerway.base.ui.InLanguage;

/** What was asked and what was written, as those see it who rate. */
final class RatedAnswerCard extends Composite<Div> {

	private final Card card = new Card();

	RatedAnswerCard(AnswerToRate answer) {
		getContent().add(this.card);
		var head = answer.question().head();
		var asked = new Div();
		asked.addClassName("asked");
		if (head.scene() != null) {
			asked.add(told(head.scene()));
		}
		var ask = told(head.ask());
		ask.addClassName("b");
		asked.add(ask);
		this.card.add(new H2(getTranslation("learning.rating.asked")), asked);
		if (answer.question() instanceof Rewrite rewrite) {
			var original = InLanguage.told().mark(new Quote(rewrite.original()));
			original.addClassName("original");
			this.card.add(label("assessment.original"), original);
		}
		var text = new Paragraph(answer.text());
		text.addClassNames("written", "reading");
		this.card.add(new H2(getTranslation("learning.rating.written")), text);
		switch (answer.question()) {
			case Rewrite rewrite -> fold("assessment.review.example", rewrite.example());
			case LongAnswer free -> fold("learning.rating.notes", free.notes());
		}
	}

	private void fold(String title, String words) {
		if (!words.isEmpty()) {
			this.card.add(new NativeDetails(getTranslation(title), told(words)));
		}
	}

	private Component label(String key) {
		var label = new Paragraph(getTranslation(key));
		label.addClassNames("s", "sm");
		return label;
	}

	private static Paragraph told(String words) {
		return InLanguage.told().mark(new Paragraph(words));
	}

}
