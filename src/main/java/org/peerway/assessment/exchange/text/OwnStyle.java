package org.peerway.assessment.exchange.text;

import java.util.Set;

import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;

/**
 * How we write Markdown: lines end with a backslash, which is seen, not with two spaces,
 * and signs are escaped only where they would mean something.
 */
final class OwnStyle implements MarkdownNodeRendererFactory {

	@Override
	public Set<Character> getSpecialCharacters() {
		return Set.of();
	}

	@Override
	public NodeRenderer create(MarkdownNodeRendererContext context) {
		return new NodeRenderer() {

			@Override
			public Set<Class<? extends Node>> getNodeTypes() {
				return Set.of(HardLineBreak.class, Text.class);
			}

			@Override
			public void render(Node node) {
				var writer = context.getWriter();
				if (node instanceof Text text) {
					var before = text.getPrevious();
					boolean firstLine = before == null && text.getParent() instanceof Paragraph;
					writer.raw(Escapes.of(text.getLiteral(), firstLine || before instanceof HardLineBreak, firstLine,
							text.getNext() != null));
				}
				else {
					writer.raw('\\');
					writer.line();
				}
			}

		};
	}

}
