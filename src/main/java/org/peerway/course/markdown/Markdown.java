package org.peerway.course.markdown;

import java.util.List;

import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as lessons use it, into sanitised HTML. */
public final class Markdown {

	private static final int DEEPEST_NESTING = 20;

	private static final Parser PARSER = Parser.builder()
		.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
		.maxOpenBlockParsers(DEEPEST_NESTING)
		.postProcessor(new TermParser())
		.build();

	private final HtmlRenderer renderer;

	/** Renders with the glossary of one course. */
	public Markdown(TermLookup terms) {
		this.renderer = HtmlRenderer.builder()
			.escapeHtml(true)
			.sanitizeUrls(true)
			.nodeRendererFactory((context) -> new CourseNodeRenderer(context, terms))
			.build();
	}

	/** The text as a tree whose nodes know their lines. */
	public static Node parse(String text) {
		return PARSER.parse(text);
	}

	/** Whether this block holds an example conversation. */
	public static boolean isTalk(FencedCodeBlock block) {
		return "talk".equals(block.getInfo());
	}

	/** The line of a node, from 0 in its text. */
	public static int lineOf(Node node) {
		var spans = node.getSourceSpans();
		if (spans.isEmpty()) {
			return (node.getParent() != null) ? lineOf(node.getParent()) : 0;
		}
		return spans.getFirst().getLineIndex();
	}

	/** A whole text as HTML; a page has its own h1, so that headings begin with h2. */
	public String html(String text) {
		return html(List.of(parse(text)));
	}

	public String html(List<Node> nodes) {
		var html = new StringBuilder();
		nodes.forEach((node) -> {
			keepBelowTheTitle(node);
			this.renderer.render(node, html);
		});
		return SafeHtml.sanitize(html.toString());
	}

	private static void keepBelowTheTitle(Node node) {
		if (node instanceof Heading heading && heading.getLevel() == 1) {
			heading.setLevel(2);
		}
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			keepBelowTheTitle(child);
		}
	}

}
