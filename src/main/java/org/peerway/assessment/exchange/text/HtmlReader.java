package org.peerway.assessment.exchange.text;

import java.util.Locale;
import java.util.stream.Collectors;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.markdown.Markdown;
import org.peerway.base.file.Characters;

/** Builds our Markdown from HTML, saying what it cannot keep. */
final class HtmlReader {

	private final MediaShelf shelf;

	private final Remarks remarks;

	private final Runs runs = new Runs();

	private Node container = new Document();

	HtmlReader(MediaShelf shelf, Remarks remarks) {
		this.shelf = shelf;
		this.remarks = remarks;
	}

	Node read(String html) {
		if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
			this.runs.words(Characters.shown(html), Marks.NONE);
			endParagraph();
			return this.container;
		}
		var body = Parser.htmlParser().setMaxDepth(Markdown.DEEPEST).parseInput(html, "").body();
		children(body, Marks.NONE);
		endParagraph();
		return this.container;
	}

	private void children(Element parent, Marks marks) {
		Element before = null;
		for (var node = parent.firstChild(); node != null; node = node.nextSibling()) {
			if (node instanceof TextNode text) {
				this.runs.words(Characters.shown(text.getWholeText()), marks);
				before = text.isBlank() ? before : null;
			}
			else if (node instanceof Element element) {
				if (before != null && Tags.isMultilang(before) && Tags.isMultilang(element)) {
					this.remarks.leftOut(
							"<" + element.normalName() + " lang=\"" + element.attr("lang") + "\">: " + element.text());
				}
				else {
					before = element;
					Tags.attributes(element, this.remarks);
					element(element, marks);
				}
			}
		}
	}

	private void element(Element element, Marks marks) {
		var name = element.normalName();
		switch (name) {
			case "br" -> this.runs.lineBreak(marks);
			case "strong", "b" -> children(element, marks.withStrong());
			case "em", "i", "cite", "dfn", "var" -> children(element, marks.withEmphasis());
			case "code", "kbd", "samp", "tt" -> children(element, marks.withCode());
			case "a" -> link(element, marks);
			case "img", "audio" -> shown(element, marks);
			case "pre" -> code(element);
			case "blockquote" -> within(new BlockQuote(), element, marks);
			case "ul", "ol" -> list(element, marks);
			case "td", "th" -> cell(element, marks);
			default -> other(name, element, marks);
		}
	}

	private void other(String name, Element element, Marks marks) {
		if (Tags.GONE.contains(name)) {
			this.remarks.leftOut("<" + name + ">");
		}
		else if (Tags.BLOCKS.contains(name) || name.equals("li")) {
			block(element, marks);
		}
		else if (Tags.HEADINGS.contains(name)) {
			this.remarks.replaced("<" + name + ">", "<strong>");
			block(element, marks.withStrong());
		}
		else if (Tags.OTHER_BLOCKS.contains(name)) {
			this.remarks.leftOut("<" + name + ">");
			block(element, marks);
		}
		else {
			if (!Tags.TRANSPARENT.contains(name)) {
				this.remarks.leftOut("<" + name + ">");
			}
			children(element, marks);
		}
	}

	private void block(Element element, Marks marks) {
		endParagraph();
		children(element, marks);
		endParagraph();
	}

	private void cell(Element cell, Marks marks) {
		if (cell.previousElementSibling() != null) {
			this.runs.words(" | ", marks);
		}
		children(cell, marks);
	}

	private void link(Element link, Marks marks) {
		var address = link.attr("href").strip();
		if (Markdown.isLink(address)) {
			children(link, marks.withLink(address));
			return;
		}
		if (!address.isEmpty()) {
			this.remarks.leftOut("<a href=\"" + address + "\">");
		}
		children(link, marks);
	}

	private void shown(Element element, Marks marks) {
		var source = source(element);
		var words = Characters.shown(element.hasAttr("alt") ? element.attr("alt") : element.text()).strip();
		words = words.replaceAll("\\s+", " ");
		var name = this.shelf.nameOf(source);
		if (name.isPresent()) {
			this.runs.shown(name.get(), words, marks);
		}
		else if (Markdown.isLink(source)) {
			this.remarks.replaced("<" + element.normalName() + " src=\"" + source + "\">", "<a>");
			this.runs.words(words.isEmpty() ? source : words, marks.withLink(source));
		}
		else {
			this.remarks.add(Reason.MISSING_MEDIA, source);
			this.runs.words(words, marks);
		}
	}

	private static String source(Element element) {
		var source = element.attr("src");
		if (source.isEmpty() && element.normalName().equals("audio")) {
			var inner = element.selectFirst("source[src], a[href]");
			source = (inner != null) ? inner.attr("src") + inner.attr("href") : "";
		}
		return source.strip();
	}

	private void code(Element pre) {
		endParagraph();
		var text = Characters.shown(pre.wholeText())
			.lines()
			.map(String::stripTrailing)
			.collect(Collectors.joining("\n"));
		var block = new FencedCodeBlock();
		block.setFenceCharacter("`");
		block.setOpeningFenceLength(Fences.length(text));
		block.setClosingFenceLength(Fences.length(text));
		block.setLiteral(text + "\n");
		if (!text.isBlank()) {
			this.container.appendChild(block);
		}
	}

	private void list(Element element, Marks marks) {
		endParagraph();
		var list = Lists.begin(this.container, element.normalName().equals("ol"), start(element));
		for (var child : element.children()) {
			Tags.attributes(child, this.remarks);
			within(Lists.item(list), child, marks);
		}
		Lists.end(list);
	}

	private static int start(Element list) {
		var start = list.attr("start").toLowerCase(Locale.ROOT);
		return start.matches("\\d{1,8}") ? Integer.parseInt(start) : 1;
	}

	/** Puts what the element holds into a block of its own, unless that is nothing. */
	private void within(Node block, Element element, Marks marks) {
		endParagraph();
		var outer = this.container;
		if (block.getParent() == null) {
			outer.appendChild(block);
		}
		this.container = block;
		if (block instanceof BlockQuote || element.normalName().equals("li")) {
			children(element, marks);
		}
		else {
			element(element, marks);
		}
		endParagraph();
		this.container = outer;
		if (block.getFirstChild() == null) {
			block.unlink();
		}
	}

	private void endParagraph() {
		var taken = this.runs.take();
		if (!taken.isEmpty()) {
			this.container.appendChild(SafeParagraph.of(taken, this.remarks));
		}
	}

}
