package org.peerway.course.markdown;

import org.commonmark.node.Node;
import org.commonmark.renderer.text.TextContentRenderer;

/** The words of a piece of Markdown without its marks. */
public final class PlainText {

	private static final TextContentRenderer RENDERER = TextContentRenderer.builder().build();

	private PlainText() {
	}

	public static String of(Node node) {
		var words = new StringBuilder();
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			words.append(RENDERER.render(child));
		}
		return words.toString().strip();
	}

}
