package org.peerway.assessment.exchange.moodle;

import org.peerway.assessment.exchange.Remarks;

/** Puts XML together. */
final class XmlText {

	private final StringBuilder xml = new StringBuilder();

	private final Remarks remarks;

	XmlText(Remarks remarks) {
		this.remarks = remarks;
	}

	/** Opens an element, its attributes being written already. */
	XmlText begin(String element) {
		this.xml.append('<').append(element).append(">\n");
		return this;
	}

	XmlText end(String element) {
		this.xml.append("</").append(element).append(">\n");
		return this;
	}

	/** An element with characters in it. */
	XmlText element(String element, String characters) {
		var name = element.replaceFirst(" .*", "");
		this.xml.append('<').append(element).append('>').append(escaped(characters));
		this.xml.append("</").append(name).append(">\n");
		return this;
	}

	/** The value of an attribute. */
	String attribute(String value) {
		return escaped(value).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
	}

	private String escaped(String characters) {
		var escaped = new StringBuilder(characters.length() + 16);
		characters.codePoints().forEach((ch) -> {
			switch (ch) {
				case '&' -> escaped.append("&amp;");
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '\r' -> escaped.append("&#13;");
				default -> append(escaped, ch);
			}
		});
		return escaped.toString();
	}

	private void append(StringBuilder escaped, int ch) {
		if (XmlCharacters.isAllowed(ch)) {
			escaped.appendCodePoint(ch);
		}
		else {
			this.remarks.leftOut(XmlCharacters.name(ch));
		}
	}

	@Override
	public String toString() {
		return this.xml.toString();
	}

}
