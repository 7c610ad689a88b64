package org.peerway.assessment.ui;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.dom.Element;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

import org.peerway.assessment.Embeds;
import org.peerway.assessment.markdown.Markdown;
import org.peerway.assessment.markdown.PlainText;

/** Draws Markdown that was read, element by element. */
final class MarkdownDrawing {

	/** Stands in a text where something else stands than words. */
	static final char PLACE = '\ue000';

	private final Embeds embeds;

	private final String lineEnd;

	private final Iterator<Element> placed;

	private final StringBuilder words = new StringBuilder();

	private @Nullable Node heading;

	private @Nullable Node stressed;

	private MarkdownDrawing(Embeds embeds, String lineEnd, Iterator<Element> placed) {
		this.embeds = embeds;
		this.lineEnd = lineEnd;
		this.placed = placed;
	}

	MarkdownDrawing(Embeds embeds) {
		this(embeds, " ", List.<Element>of().iterator());
	}

	/** Puts elements in the places of the signs for them, and keeps lines. */
	static MarkdownDrawing placing(Embeds embeds, List<Element> elements) {
		return new MarkdownDrawing(embeds, "\n", elements.iterator());
	}

	/** Draws that paragraph as the heading of the page. */
	MarkdownDrawing headedBy(Node paragraph) {
		this.heading = paragraph;
		return this;
	}

	/** Draws that paragraph in bold. */
	MarkdownDrawing stressing(Node paragraph) {
		this.stressed = paragraph;
		return this;
	}

	/** Whether everything that was to be placed has its place. */
	boolean isComplete() {
		return !this.placed.hasNext();
	}

	/** Draws paragraphs, lists and so on. */
	void blocks(Node parent, Element into) {
		for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
			block(node, into);
		}
	}

	private void block(Node node, Element into) {
		switch (node) {
			case Paragraph paragraph when isTight(paragraph) -> line(paragraph, into);
			case Paragraph paragraph -> line(paragraph, paragraph(paragraph, into));
			case BulletList list -> blocks(list, within(into, "ul"));
			case OrderedList list -> blocks(list, numbered(list, into));
			case ListItem item -> blocks(item, within(into, "li"));
			case BlockQuote quote -> blocks(quote, within(into, "blockquote"));
			case FencedCodeBlock code -> {
				var part = within(within(into, "pre"), "code");
				say(code.getLiteral().stripTrailing(), part);
				flush(part);
			}
			case LinkReferenceDefinition definition -> {
			}
			default -> blocks(node, into);
		}
	}

	private Element paragraph(Paragraph paragraph, Element into) {
		var element = within(into, (paragraph == this.heading) ? "h1" : "p");
		return (paragraph == this.stressed) ? element.setAttribute("class", "b") : element;
	}

	private static boolean isTight(Paragraph paragraph) {
		return paragraph.getParent() instanceof ListItem item && item.getParent() instanceof ListBlock list
				&& list.isTight();
	}

	private static Element numbered(OrderedList list, Element into) {
		var numbered = within(into, "ol");
		var start = Optional.ofNullable(list.getMarkerStartNumber()).orElse(1);
		return (start == 1) ? numbered : numbered.setAttribute("start", String.valueOf(start));
	}

	/** Draws all paragraphs of a text within one line of something else. */
	void lines(Node root, Element into) {
		for (var node = root.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Paragraph) {
				if (into.getChildCount() > 0) {
					within(into, "br");
				}
				line(node, into);
			}
		}
	}

	/** Draws what a paragraph holds. */
	void line(Node parent, Element into) {
		parts(parent, into);
		flush(into);
	}

	private void parts(Node parent, Element into) {
		for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
			part(node, into);
		}
	}

	private void part(Node node, Element into) {
		switch (node) {
			case Text text -> say(text.getLiteral(), into);
			case HtmlInline html -> say(html.getLiteral(), into);
			case SoftLineBreak end -> this.words.append(this.lineEnd);
			case HardLineBreak end -> begin("br", into);
			case Emphasis emphasis -> line(emphasis, begin("em", into));
			case StrongEmphasis strong -> line(strong, begin("strong", into));
			case Code code -> {
				var part = begin("code", into);
				say(code.getLiteral(), part);
				flush(part);
			}
			case Link link when this.embeds.links() && Markdown.isLink(link.getDestination()) ->
				line(link, linked(begin("a", into), link.getDestination()));
			case Image image -> picture(image, into);
			default -> parts(node, into);
		}
	}

	/** Opens beside the question, so that nobody loses their place. */
	private static Element linked(Element link, String address) {
		return link.setAttribute("href", address)
			.setAttribute("target", "_blank")
			.setAttribute("rel", "noopener noreferrer");
	}

	/** What is not among the question's own pictures is told by its words. */
	private void picture(Image image, Element into) {
		var address = this.embeds.pictures().get(image.getDestination());
		if (address == null) {
			parts(image, into);
		}
		else {
			begin("img", into).setAttribute("src", address).setAttribute("alt", PlainText.of(image));
		}
	}

	private void say(String literal, Element into) {
		int from = 0;
		for (int at = literal.indexOf(PLACE); at >= 0 && this.placed.hasNext(); at = literal.indexOf(PLACE, from)) {
			this.words.append(literal, from, at);
			flush(into);
			into.appendChild(this.placed.next());
			from = at + 1;
		}
		this.words.append(literal, from, literal.length());
	}

	private Element begin(String tag, Element into) {
		flush(into);
		return within(into, tag);
	}

	private void flush(Element into) {
		if (!this.words.isEmpty()) {
			into.appendChild(Element.createText(this.words.toString()));
			this.words.setLength(0);
		}
	}

	private static Element within(Element into, String tag) {
		var element = new Element(tag);
		into.appendChild(element);
		return element;
	}

}
