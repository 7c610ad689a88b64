package org.peerway.course.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;

/** Finds {@code [[…]]} in the text once the rest of Markdown is understood. */
class TermParser implements PostProcessor {

	private static final Pattern TERM = Pattern.compile("\\[\\[([^\\[\\]|]+(?:\\|[^\\[\\]|]+)?)\\]\\]");

	@Override
	public Node process(Node document) {
		document.accept(new AbstractVisitor() {

			@Override
			public void visit(Text text) {
				split(text);
			}

		});
		return document;
	}

	private static void split(Text text) {
		List<Node> pieces = pieces(text.getLiteral());
		if (pieces.size() == 1 && pieces.getFirst() instanceof Text) {
			return;
		}
		for (Node piece : pieces) {
			piece.setSourceSpans(text.getSourceSpans());
			text.insertBefore(piece);
		}
		text.unlink();
	}

	private static List<Node> pieces(String literal) {
		List<Node> pieces = new ArrayList<>();
		var matcher = TERM.matcher(literal);
		int end = 0;
		while (matcher.find()) {
			addText(pieces, literal.substring(end, matcher.start()));
			pieces.add(TermNode.of(matcher.group(1)));
			end = matcher.end();
		}
		addText(pieces, literal.substring(end));
		return pieces;
	}

	private static void addText(List<Node> pieces, String literal) {
		if (!literal.isEmpty()) {
			pieces.add(new Text(literal));
		}
	}

}
