package org.peerway.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.peerway.base.ui.InLanguage;

/** Something said about an answer, set apart by a line at its side. */
final class Feedback extends Composite<Div> {

	/** What it is about; the words say it, too. */
	enum Kind {

		FITS("done"), LOOK_AT("care"), NEUTRAL("info");

		private final String style;

		Kind(String style) {
			this.style = style;
		}

	}

	private final QuestionText text;

	Feedback(Kind kind, QuestionText text) {
		this.text = text;
		getContent().addClassNames("fb", kind.style);
	}

	/** A line of the screen's words and words of the course. */
	Feedback line(String label, String text) {
		return text.isEmpty() ? plain(label, text) : line(label, this.text.words(text));
	}

	/** The screen's words and a text of the course, which may be more than a line. */
	Feedback passage(String label, String text) {
		return this.text.isLong(text) ? plain(label, "").why(text) : line(label, text);
	}

	/**
	 * The screen's words and words in the language of the course that stand for
	 * themselves.
	 */
	Feedback typed(String label, String text) {
		return line(label, InLanguage.told().words(text));
	}

	/** A line of which all words are in the screen's language. */
	Feedback plain(String label, String text) {
		return line(label, new Span(text));
	}

	private Feedback line(String label, Span text) {
		var bold = new Span(label);
		bold.addClassName("b");
		var line = new Paragraph(bold);
		if (text.getElement().getChildCount() > 0) {
			line.add(new Span(" "), text);
		}
		return add(line);
	}

	/** Words of the course; nothing if there are none. */
	Feedback why(String words) {
		return words.isEmpty() ? this : add(this.text.block(words));
	}

	/** Words of the course that stand for themselves. */
	Feedback around(String words) {
		return add(InLanguage.told().mark(new Paragraph(words)));
	}

	/** A text as a person wrote it, with its line breaks. */
	Feedback written(String text) {
		var quote = new Paragraph(text);
		quote.addClassName("written");
		return add(quote);
	}

	private Feedback add(HtmlContainer part) {
		getContent().add(part);
		return this;
	}

}
