package org.peerway.assessment.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

import org.peerway.assessment.Embeds;
import org.peerway.assessment.markdown.Markdown;
import org.peerway.base.ui.InLanguage;

/**
 * Draws the texts of a question, in the language of its course. They are built of
 * elements one by one, so that a text becomes words, marks, safe links and the question's
 * own pictures, and nothing else. Most texts are words alone and cost no more than that.
 *
 * @param embeds what they may show besides words
 */
public record QuestionText(Embeds embeds) {

	/** Shows links, and the words of pictures. */
	public static final QuestionText WORDS = new QuestionText(Embeds.NONE);

	/**
	 * A text of its own: a paragraph, or a part of the screen with several, lists and so
	 * on.
	 */
	public HtmlContainer block(String text) {
		var read = ReadText.block(text);
		if (read.isEmpty()) {
			return told(new Paragraph(text));
		}
		HtmlContainer part = read.get().isParagraph() ? new Paragraph() : new Div();
		read.get().draw(drawing(), part.getElement());
		return told(part);
	}

	/** Words that somebody says, which may be more than a paragraph. */
	public HtmlContainer quote(String text) {
		var quote = new HtmlContainer("blockquote");
		ReadText.block(text)
			.ifPresentOrElse((read) -> read.draw(drawing(), quote.getElement()), () -> quote.setText(text));
		return told(quote);
	}

	/** What was asked, in bold; where it is long, the words that ask are. */
	public HtmlContainer asked(String ask) {
		if (!isLong(ask)) {
			var part = block(ask);
			part.addClassName("b");
			return part;
		}
		var part = new Div();
		ReadText.block(ask).ifPresent((text) -> {
			var drawing = drawing();
			text.lastWords().ifPresent(drawing::stressing);
			text.draw(drawing, part.getElement());
		});
		return told(part);
	}

	/** Whether a text is more than one paragraph. */
	boolean isLong(String text) {
		return ReadText.block(text).filter((read) -> !read.isParagraph()).isPresent();
	}

	/**
	 * What is asked, as the heading of the page; where it is long, around the heading.
	 */
	Component heading(String ask, String id) {
		var read = ReadText.block(ask);
		HtmlContainer part = isLong(ask) ? new Div() : new H1();
		part.setId(id);
		read.ifPresentOrElse((text) -> {
			var drawing = drawing();
			if (!text.isParagraph()) {
				text.lastWords().ifPresentOrElse(drawing::headedBy, () -> part.add(hiddenHeading(ask)));
			}
			text.draw(drawing, part.getElement());
		}, () -> part.setText(ask));
		return told(part);
	}

	private static H1 hiddenHeading(String ask) {
		var heading = new H1(Markdown.wordsOfText(ask));
		heading.addClassName("vh");
		return heading;
	}

	/** A text with controls in the places of their signs. */
	Element running(String text, List<Element> controls) {
		return ReadText.block(text).map((read) -> {
			var drawing = MarkdownDrawing.placing(this.embeds, controls);
			var part = Native.of(read.isParagraph() ? "p" : "div", "running");
			read.draw(drawing, part);
			return drawing.isComplete() ? part : plain(text, controls);
		}).map(InLanguage.told()::mark).orElseGet(() -> InLanguage.told().mark(plain(text, controls)));
	}

	/** Where a sign does not come along, the text stays as it is written. */
	private static Element plain(String text, List<Element> controls) {
		var part = Native.of("p", "running");
		var words = text.split(String.valueOf(MarkdownDrawing.PLACE), -1);
		for (int i = 0; i < words.length; i++) {
			part.appendChild(Element.createText(words[i]));
			if (i < controls.size()) {
				part.appendChild(controls.get(i).removeFromParent());
			}
		}
		return part;
	}

	/** A part of a line. */
	public Span words(String text) {
		var span = new Span();
		line(text, span.getElement());
		return told(span);
	}

	/** A part of a line, as an element of its own. */
	Element told(String tag, String text, String... styles) {
		var element = Native.of(tag, styles);
		line(text, element);
		return InLanguage.told().mark(element);
	}

	/** A part of a line that stands beside a control. */
	Element beside(String text) {
		return ReadText.line(text).isPresent() ? told("span", text) : Element.createText(text);
	}

	/** Draws a part of a line; links stand in texts of their own only. */
	void line(String text, Element into) {
		ReadText.line(text)
			.ifPresentOrElse(
					(read) -> new MarkdownDrawing(new Embeds(this.embeds.pictures(), false)).lines(read.root(), into),
					() -> into.setText(text));
	}

	private MarkdownDrawing drawing() {
		return new MarkdownDrawing(this.embeds);
	}

	private static <T extends HtmlContainer> T told(T part) {
		return InLanguage.told().mark(part);
	}

}
