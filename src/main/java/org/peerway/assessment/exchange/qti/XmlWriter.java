package org.peerway.assessment.exchange.qti;

import java.nio.charset.StandardCharsets;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Writes elements as XML documents. */
final class XmlWriter {

	private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

	private final UnaryOperator<String> elements;

	private final BinaryOperator<String> attributes;

	private XmlWriter(UnaryOperator<String> elements, BinaryOperator<String> attributes) {
		this.elements = elements;
		this.attributes = attributes;
	}

	/** An item, with names of a version. */
	static byte[] item(Node root, Vocabulary vocabulary) {
		return new XmlWriter(vocabulary::element, vocabulary::attribute).document(root);
	}

	/** A document whose names are as they are. */
	static byte[] plain(Node root) {
		return new XmlWriter((name) -> name, (element, name) -> name).document(root);
	}

	private byte[] document(Node root) {
		write(root);
		return this.out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
	}

	private void write(Node node) {
		var name = this.elements.apply(node.name());
		this.out.append('<').append(name);
		node.attributes().forEach((key, value) -> {
			boolean foreign = key.indexOf(':') >= 0;
			this.out.append(' ').append(foreign ? key : this.attributes.apply(node.name(), key)).append("=\"");
			escape(value);
			this.out.append('"');
		});
		if (node.children().isEmpty()) {
			this.out.append("/>");
			return;
		}
		this.out.append('>');
		for (Content child : node.children()) {
			switch (child) {
				case Words words -> escape(words.text());
				case Node inner -> write(inner);
			}
		}
		this.out.append("</").append(name).append('>');
	}

	private void escape(String text) {
		text.codePoints().filter(XmlWriter::isAllowed).forEach((ch) -> {
			switch (ch) {
				case '<' -> this.out.append("&lt;");
				case '>' -> this.out.append("&gt;");
				case '&' -> this.out.append("&amp;");
				case '"' -> this.out.append("&quot;");
				case '\r', '\n', '\t' -> this.out.append("&#").append(ch).append(';');
				default -> this.out.appendCodePoint(ch);
			}
		});
	}

	private static boolean isAllowed(int ch) {
		return (ch >= ' ' && ch < 0xd800) || ch == '\n' || ch == '\t' || ch == '\r' || (ch > 0xdfff && ch < 0xfffe)
				|| ch > 0xffff;
	}

}
