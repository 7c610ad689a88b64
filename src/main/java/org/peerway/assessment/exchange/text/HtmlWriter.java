package org.peerway.assessment.exchange.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** Writes our Markdown as HTML that is XML as well. */
final class HtmlWriter {

	private static final Set<String> LINKS = Set.of("http", "https", "mailto");

	private final HtmlRenderer renderer;

	/**
	 * A writer.
	 * @param address where a picture is found whose name is given
	 * @param inline whether a single paragraph is written without its element
	 */
	HtmlWriter(UnaryOperator<String> address, boolean inline) {
		this.renderer = HtmlRenderer.builder()
			.escapeHtml(true)
			.omitSingleParagraphP(inline)
			.nodeRendererFactory((context) -> new Shown(context, address))
			.build();
	}

	String write(Node document) {
		document.accept(new SafeLinks());
		return this.renderer.render(document).strip();
	}

	/** Takes the address away from links that lead elsewhere than to pages and mail. */
	private static final class SafeLinks extends AbstractVisitor {

		@Override
		public void visit(Link link) {
			visitChildren(link);
			var address = link.getDestination();
			var scheme = address.substring(0, Math.max(0, address.indexOf(':'))).toLowerCase(Locale.ROOT);
			if (!LINKS.contains(scheme)) {
				while (link.getFirstChild() != null) {
					link.insertBefore(link.getFirstChild());
				}
				link.unlink();
			}
		}

	}

	/** Pictures, and sounds, which are written like pictures in Markdown. */
	private record Shown(HtmlNodeRendererContext context, UnaryOperator<String> address) implements NodeRenderer {

		@Override
		public Set<Class<? extends Node>> getNodeTypes() {
			return Set.of(Image.class);
		}

		@Override
		public void render(Node node) {
			var image = (Image) node;
			var name = image.getDestination();
			var words = Subset.words(image);
			var writer = this.context.getWriter();
			if (MediaTypes.isSound(name)) {
				writer.tag("audio", attributes("controls", "controls", name), false);
				writer.text(words);
				writer.tag("/audio");
			}
			else {
				writer.tag("img", attributes("alt", words, name), true);
			}
		}

		private Map<String, String> attributes(String attribute, String value, String name) {
			Map<String, String> attributes = new LinkedHashMap<>();
			attributes.put("src", this.address.apply(name));
			attributes.put(attribute, value);
			return attributes;
		}

	}

}
