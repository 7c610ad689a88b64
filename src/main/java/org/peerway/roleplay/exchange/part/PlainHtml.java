package org.peerway.roleplay.exchange.part;

import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.peerway.base.file.Characters;
import org.peerway.roleplay.exchange.Reason;
import org.peerway.roleplay.exchange.Remarks;

/** Converts between HTML and our texts, which are plain with empty lines between. */
public final class PlainHtml {

	private static final int DEEPEST = 60;

	private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul",
			"ol", "pre", "table");

	private static final Set<String> LINES = Set.of("div", "li", "tr");

	private static final Set<String> SILENT = Set.of("body", "p", "br", "div", "span");

	private PlainHtml() {
	}

	/**
	 * Reads HTML.
	 * @param remarks to be told what is no plain text
	 */
	public static String read(String html, Remarks remarks) {
		if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
			return Characters.shown(html).strip().replaceAll("[ \\t\\n\\r\\f]+", " ");
		}
		var words = new Words(remarks);
		Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "").body().traverse(words);
		return words.toString();
	}

	/** Writes paragraphs. */
	public static String write(String text) {
		var plain = Characters.shown(text).strip();
		return plain.isEmpty() ? "" : "<p>" + breaks(inline(plain)) + "</p>";
	}

	/** Writes a text without line breaks, and without any elements. */
	public static String inline(String text) {
		return Entities.escape(text).replace("\"", "&quot;").replace("'", "&#039;");
	}

	private static String breaks(String escaped) {
		var html = new StringBuilder();
		int breaks = 0;
		for (int i = 0; i < escaped.length(); i++) {
			char ch = escaped.charAt(i);
			if (ch == '\n') {
				breaks++;
				continue;
			}
			html.append((breaks > 1) ? "</p><p>" : "").append("<br>".repeat((breaks > 1) ? breaks - 2 : breaks));
			breaks = 0;
			html.append(ch);
		}
		return html.toString();
	}

	/** Gathers the words of a document with the line breaks between them. */
	private static final class Words implements NodeVisitor {

		private final Remarks remarks;

		private final StringBuilder text = new StringBuilder();

		private int breaks;

		private int block;

		private boolean space;

		Words(Remarks remarks) {
			this.remarks = remarks;
		}

		@Override
		public void head(Node node, int depth) {
			if (node instanceof TextNode words) {
				words(Characters.shown(words.getWholeText()));
			}
			else if (node instanceof Element element) {
				tell(element);
				block(element.normalName());
				this.breaks += element.normalName().equals("br") ? 1 : 0;
			}
		}

		@Override
		public void tail(Node node, int depth) {
			if (node instanceof Element element) {
				block(element.normalName());
			}
		}

		private void tell(Element element) {
			var name = element.normalName();
			if (name.equals("img")) {
				this.remarks.add(Reason.MISSING_MEDIA, element.attr("src"));
			}
			else if (name.equals("a")) {
				this.remarks.add(Reason.LEFT_OUT, element.attr("href"));
			}
			else if (!SILENT.contains(name)) {
				this.remarks.add(Reason.LEFT_OUT, "<" + name + ">");
			}
		}

		private void block(String name) {
			int lines = PARAGRAPHS.contains(name) ? 2 : (LINES.contains(name) ? 1 : 0);
			this.block = Math.max(this.block, lines);
		}

		private void words(String words) {
			for (int i = 0; i < words.length(); i++) {
				char ch = words.charAt(i);
				if (ch == ' ' || ch == '\t' || ch == '\n' || ch == '\r' || ch == '\f') {
					this.space = true;
				}
				else {
					between();
					this.text.append(ch);
				}
			}
		}

		private void between() {
			int lines = this.breaks + this.block;
			if (!this.text.isEmpty()) {
				this.text.append((lines > 0) ? "\n".repeat(Math.min(lines, 10)) : (this.space ? " " : ""));
			}
			this.breaks = 0;
			this.block = 0;
			this.space = false;
		}

		@Override
		public String toString() {
			return this.text.toString().strip();
		}

	}

}
