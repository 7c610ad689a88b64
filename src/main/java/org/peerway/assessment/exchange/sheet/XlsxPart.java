package org.peerway.assessment.exchange.sheet;

import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.item.RefusedException;
import org.peerway.assessment.exchange.item.SafeXml;
import org.peerway.assessment.exchange.item.SourceText;

/**
 * A document of a workbook, read as a stream. Names are those without namespace, which
 * differ between the two editions of the standard.
 *
 * @see <a href=
 * "https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376</a>
 */
final class XlsxPart {

	/** How spreadsheets write characters that XML cannot hold. */
	private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private final String name;

	private final XMLStreamReader stream;

	/** Opens a document. */
	XlsxPart(String name, byte[] document, Remarks remarks) {
		this.name = name;
		try {
			this.stream = SafeXml.stream(new StringReader(SourceText.ofXml(document, remarks)));
		}
		catch (XMLStreamException ex) {
			throw unreadable();
		}
	}

	/**
	 * Goes on to where the next element begins or ends.
	 * @return whether there is one
	 * @throws RefusedException if the document is not well-formed, or declares anything
	 */
	boolean next() {
		while (true) {
			switch (event()) {
				case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
					return true;
				}
				case XMLStreamConstants.END_DOCUMENT -> {
					return false;
				}
				default -> {
				}
			}
		}
	}

	private int event() {
		try {
			int event = this.stream.next();
			if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
				throw new RefusedException(Reason.UNREADABLE, this.name + ": <!DOCTYPE>");
			}
			return event;
		}
		catch (RefusedException ex) {
			throw ex;
		}
		catch (XMLStreamException | RuntimeException ex) {
			// The JDK's parser lets some of its own faults out.
			throw unreadable();
		}
	}

	private RefusedException unreadable() {
		return new RefusedException(Reason.UNREADABLE, this.name + ": XML");
	}

	boolean isStart(String element) {
		return this.stream.isStartElement() && this.stream.getLocalName().equals(element);
	}

	boolean isEnd(String element) {
		return this.stream.isEndElement() && this.stream.getLocalName().equals(element);
	}

	Optional<String> attribute(String attribute) {
		for (int i = 0; i < this.stream.getAttributeCount(); i++) {
			if (this.stream.getAttributeLocalName(i).equals(attribute)) {
				return Optional.of(this.stream.getAttributeValue(i));
			}
		}
		return Optional.empty();
	}

	/** The characters up to where the element ends that has just begun. */
	String text() {
		var text = new StringBuilder();
		for (int depth = 1; depth > 0;) {
			switch (event()) {
				case XMLStreamConstants.START_ELEMENT -> depth++;
				case XMLStreamConstants.END_ELEMENT -> depth--;
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
					text.append(this.stream.getText());
				default -> {
				}
			}
		}
		return text.toString();
	}

	/** The text of an element with runs, without how it is pronounced. */
	String richText(String element) {
		var text = new StringBuilder();
		while (next() && !isEnd(element)) {
			if (isStart("rPh")) {
				text();
			}
			else if (isStart("t")) {
				text.append(text());
			}
		}
		return decoded(text.toString());
	}

	/** A text with the characters for which codes stand. */
	static String decoded(String text) {
		return text.contains("_x") ? CODE.matcher(text)
			.replaceAll((code) -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))))
				: text;
	}

}
