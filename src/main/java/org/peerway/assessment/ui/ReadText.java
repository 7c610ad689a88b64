package org.peerway.assessment.ui;

import java.util.Optional;

import com.vaadin.flow.dom.Element;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

import org.peerway.assessment.markdown.Markdown;
import org.peerway.assessment.markdown.PlainText;

/** A text that had to be read as Markdown, because it is more than words. */
record ReadText(Node root) {

	/** Longer texts stay as they are written. */
	private static final int LONGEST = 50_000;

	/** Texts of more parts, too. */
	private static final int MOST_PARTS = 2_000;

	/** A text of its own; empty if it stands for itself. */
	static Optional<ReadText> block(String text) {
		return (text.length() > LONGEST || PlainText.isParagraph(text)) ? Optional.empty()
				: Markdown.read(text).map(ReadText::new).filter(ReadText::isDrawable);
	}

	/** A part of a line; empty if it stands for itself. */
	static Optional<ReadText> line(String text) {
		return (text.length() > LONGEST || PlainText.isLine(text)) ? Optional.empty()
				: Markdown.readLine(text).map(ReadText::new).filter(ReadText::isDrawable);
	}

	private boolean isDrawable() {
		return !Markdown.isBigger(this.root, MOST_PARTS);
	}

	/** Whether it is one paragraph and nothing else. */
	boolean isParagraph() {
		return this.root.getFirstChild() instanceof Paragraph && this.root.getFirstChild() == this.root.getLastChild();
	}

	/** The last paragraph that says something, where what is asked mostly stands. */
	Optional<Node> lastWords() {
		for (var node = this.root.getLastChild(); node != null; node = node.getPrevious()) {
			if (node instanceof Paragraph && PlainText.hasWords(node)) {
				return Optional.of(node);
			}
		}
		return Optional.empty();
	}

	/** Draws all of it. */
	void draw(MarkdownDrawing drawing, Element into) {
		if (isParagraph()) {
			drawing.line(this.root.getFirstChild(), into);
		}
		else {
			into.getClassList().add("blocks");
			drawing.blocks(this.root, into);
		}
	}

}
