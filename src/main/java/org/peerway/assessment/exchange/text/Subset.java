package org.peerway.assessment.exchange.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.peerway.assessment.markdown.Markdown;

/** Writes the Markdown of our questions, and reads it even where it makes no sense. */
final class Subset {

	private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
		.nodeRendererFactory(new OwnStyle())
		.build();

	private Subset() {
	}

	/** Reads Markdown; what is nested deeper than sense becomes plain words. */
	static Node parse(String markdown) {
		return Markdown.read(markdown).orElseGet(() -> plain(markdown));
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
