package org.peerway.assessment.exchange.qti;

import java.util.List;
import java.util.function.UnaryOperator;

import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.text.Markup;
import org.peerway.assessment.exchange.text.MediaTypes;

/** Writes our Markdown as what items hold. */
final class Markdown {

	private final Vocabulary vocabulary;

	private final UnaryOperator<String> address;

	private final Remarks remarks;

	/**
	 * A writer.
	 * @param address where a picture is found whose name is given
	 */
	Markdown(Vocabulary vocabulary, UnaryOperator<String> address, Remarks remarks) {
		this.vocabulary = vocabulary;
		this.address = address;
		this.remarks = remarks;
	}

	Vocabulary vocabulary() {
		return this.vocabulary;
	}

	/** Paragraphs, lists and so on. */
	List<Content> blocks(String markdown) {
		return nodes(Markup.toHtml(markdown, this.address));
	}

	/** Words without a paragraph around them if they are no more than one. */
	List<Content> flow(String markdown) {
		return nodes(Markup.toInlineHtml(markdown, this.address));
	}

	/** Words within a paragraph of something else. */
	List<Content> inline(String markdown) {
		var nodes = flow(markdown);
		if (nodes.stream().noneMatch((content) -> content instanceof Node node && Vocabulary.isBlock(node))) {
			return nodes;
		}
		var plain = Markup.toPlain(markdown).replaceAll("\\s+", " ");
		this.remarks.replaced(markdown, plain);
		return List.of(new Words(plain));
	}

	/** Words alone, without pictures or emphasis. */
	String words(String markdown) {
		var plain = Markup.toPlain(markdown).replaceAll("\\s+", " ");
		if (!Markup.fromPlain(plain).equals(markdown)) {
			this.remarks.replaced(markdown, plain);
		}
		return plain;
	}

	/** Blocks, in the element that the third version wants around them. */
	List<Content> wrapped(String markdown) {
		return wrapped(blocks(markdown));
	}

	List<Content> wrapped(List<Content> blocks) {
		return (this.vocabulary == Vocabulary.THIRD) ? List.of(Node.of("contentBody").addAll(blocks)) : blocks;
	}

	private List<Content> nodes(String html) {
		try {
			var root = XmlReader.read("<div>" + html + "</div>");
			return root.children().stream().map(this::adapted).toList();
		}
		catch (RefusedException ex) {
			throw new IllegalStateException("Our own HTML is well-formed: " + html, ex);
		}
	}

	/** What QTI 2.1 has other elements for, or none. */
	private Content adapted(Content content) {
		if (!(content instanceof Node node) || this.vocabulary == Vocabulary.THIRD) {
			return content;
		}
		if (node.is("audio")) {
			var source = node.attribute("src");
			return Node.of("object", node.attribute("alt") + node.text())
				.with("data", source)
				.with("type", MediaTypes.of(source).orElse("audio/mpeg"));
		}
		if (node.is("ol") && node.attributes().remove("start") != null) {
			this.remarks.leftOut("<ol start>");
		}
		node.children().replaceAll(this::adapted);
		return node;
	}

}
