package org.peerway.assessment.exchange.text;

import java.util.Set;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * The Markdown of our questions: CommonMark without headings, rules, indented code and
 * HTML.
 */
final class Subset {

	/** Deeper than any author nests, and no burden for a stack. */
	static final int DEEPEST = 60;

	private static final long MOST_STEPS = 200_000_000;

	private static final Parser PARSER = Parser.builder()
		.enabledBlockTypes(Set.of(BlockQuote.class, ListBlock.class, FencedCodeBlock.class))
		.maxOpenBlockParsers(DEEPEST)
		.build();

	private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
		.nodeRendererFactory(new OwnStyle())
		.build();

	private Subset() {
	}

	/** Reads Markdown; what is nested deeper than sense becomes plain words. */
	static Node parse(String markdown) {
		if (isTooHard(markdown)) {
			return plain(markdown);
		}
		var parsed = PARSER.parse(markdown);
		return isTooDeep(parsed) ? plain(markdown) : parsed;
	}

	/**
	 * Whether so many angle brackets stand in so long a text that the parser would look
	 * for their other halves for seconds: it goes to the end of the text for each.
	 */
	static boolean isTooHard(String markdown) {
		long brackets = 0;
		for (int at = markdown.indexOf('<'); at >= 0; at = markdown.indexOf('<', at + 1)) {
			brackets += (at == 0 || markdown.charAt(at - 1) != '\\') ? 1 : 0;
		}
		return brackets * markdown.length() > MOST_STEPS;
	}

	static String write(Node document) {
		return RENDERER.render(document).strip();
	}

	static Document plain(String text) {
		var document = new Document();
		var runs = new Runs();
		text.lines().forEach((line) -> {
			if (line.isBlank()) {
				paragraph(document, runs);
			}
			else {
				runs.words(line, Marks.NONE);
				runs.lineBreak(Marks.NONE);
			}
		});
		paragraph(document, runs);
		return document;
	}

	private static void paragraph(Document document, Runs runs) {
		var taken = runs.take();
		if (!taken.isEmpty()) {
			document.appendChild(Paragraphs.of(taken));
		}
	}

	/** Walks without recursion, because depth is what is asked about. */
	static boolean isTooDeep(Node root) {
		int depth = 0;
		Node node = root;
		while (true) {
			if (node.getFirstChild() != null) {
				node = node.getFirstChild();
				if (++depth > 2 * DEEPEST) {
					return true;
				}
				continue;
			}
			while (node != root && node.getNext() == null) {
				node = node.getParent();
				depth--;
			}
			if (node == root) {
				return false;
			}
			node = node.getNext();
		}
	}

	/** The words alone, without marks of any kind. */
	static String words(Node node) {
		var words = new StringBuilder();
		node.accept(new AbstractVisitor() {

			@Override
			public void visit(Text text) {
				words.append(text.getLiteral());
			}

			@Override
			public void visit(Paragraph paragraph) {
				visitChildren(paragraph);
				words.append('\n');
			}

		});
		return words.toString().strip();
	}

}
