package org.peerway.learning.results;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.peerway.assessment.markdown.Markdown;
import org.peerway.assessment.markdown.PlainText;

/**
 * The words of texts that authors mark with Markdown; pictures are told by their words.
 */
final class PlainWords {

	private PlainWords() {
	}

	/** The words of a part of a line. */
	static String line(String markdown) {
		return Markdown.words(markdown);
	}

	/** The words of a text, each of its paragraphs and points on a line. */
	static String text(String markdown) {
		return PlainText.isParagraph(markdown) ? markdown
				: Markdown.read(markdown).map(PlainWords::blocks).orElse(markdown);
	}

	private static String blocks(Node root) {
		List<String> lines = new ArrayList<>();
		root.accept(new AbstractVisitor() {

			@Override
			public void visit(Paragraph paragraph) {
				lines.add(mark(paragraph) + PlainText.of(paragraph));
			}

			@Override
			public void visit(FencedCodeBlock code) {
				lines.add(code.getLiteral());
			}

		});
		return String.join("\n", lines);
	}

	/** What stands before a point of a list. */
	private static String mark(Paragraph paragraph) {
		if (!(paragraph.getParent() instanceof ListItem item) || paragraph.getPrevious() != null) {
			return "";
		}
		if (!(item.getParent() instanceof OrderedList list)) {
			return "– ";
		}
		Integer first = list.getMarkerStartNumber();
		int number = (first != null) ? first : 1;
		for (var earlier = item.getPrevious(); earlier != null; earlier = earlier.getPrevious()) {
			number++;
		}
		return number + ". ";
	}

}
