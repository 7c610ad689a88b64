package org.peerway.assessment.exchange.moodle;

import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;
import org.jsoup.parser.Parser;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.item.Limits;
import org.peerway.assessment.exchange.item.RefusedException;
import org.peerway.assessment.exchange.item.SafeXml;

/**
 * Reads the elements "question" of a file one after the other, without document type
 * definitions and entities other than those of XML and HTML.
 */
final class XmlItems {

	private static final int DEEPEST = 30;

	private static final int MOST_ELEMENTS = 10_000;

	private static final Pattern ENTITY = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,30}");

	private final XMLStreamReader reader;

	private final int linesBefore;

	private boolean rootSeen;

	private @Nullable XmlElement open;

	/**
	 * Reads a file, or the rest of one.
	 * @param linesBefore lines of the file before the rest
	 */
	XmlItems(Reader xml, int linesBefore) {
		try {
			this.reader = SafeXml.stream(xml);
			this.linesBefore = linesBefore;
		}
		catch (XMLStreamException ex) {
			throw unreadable(0, ex);
		}
	}

	/**
	 * The next question; empty at the end.
	 * @throws RefusedException if the file is not well-formed here, or no file of Moodle
	 */
	Optional<XmlElement> next() {
		try {
			while (this.reader.hasNext()) {
				int event = this.reader.next();
				if (event == XMLStreamConstants.DTD) {
					throw new RefusedException(line(), Reason.UNREADABLE, "<!DOCTYPE>");
				}
				if (event == XMLStreamConstants.START_ELEMENT) {
					var name = this.reader.getLocalName();
					if (this.rootSeen && name.equals("question")) {
						this.open = start();
						return Optional.of(fill(this.open));
					}
					if (!this.rootSeen && !name.equals("quiz")) {
						throw new RefusedException(line(), Reason.UNREADABLE, "<" + name + "> ≠ <quiz>");
					}
					this.rootSeen = true;
				}
			}
			return Optional.empty();
		}
		catch (XMLStreamException | NoSuchElementException ex) {
			throw unreadable(line(), ex);
		}
	}

	/** The question in which the file stopped being well-formed. */
	Optional<XmlElement> broken() {
		return Optional.ofNullable(this.open);
	}

	/** Whether it is a file of Moodle at all. */
	boolean isRootSeen() {
		return this.rootSeen;
	}

	/** How many characters were read. */
	int offset() {
		return Math.max(0, this.reader.getLocation().getCharacterOffset());
	}

	private int line() {
		return this.linesBefore + Math.max(1, this.reader.getLocation().getLineNumber());
	}

	private XmlElement start() {
		var element = new XmlElement(this.reader.getLocalName(), line());
		for (int i = 0; i < this.reader.getAttributeCount(); i++) {
			element.setAttribute(this.reader.getAttributeLocalName(i), this.reader.getAttributeValue(i));
		}
		return element;
	}

	private XmlElement fill(XmlElement question) throws XMLStreamException {
		Deque<XmlElement> path = new ArrayDeque<>();
		path.push(question);
		int elements = 0;
		while (!path.isEmpty()) {
			switch (this.reader.next()) {
				case XMLStreamConstants.START_ELEMENT -> {
					var child = start();
					path.element().append(child);
					path.push(child);
					Limits.check("<" + child.name() + ">", ++elements, MOST_ELEMENTS);
					Limits.check("<…<…<" + child.name() + ">", path.size(), DEEPEST);
				}
				case XMLStreamConstants.END_ELEMENT -> path.pop();
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
					path.element().append(this.reader.getText());
				case XMLStreamConstants.ENTITY_REFERENCE -> path.element().append(entity(this.reader.getLocalName()));
				default -> {
				}
			}
		}
		this.open = null;
		return question;
	}

	private String entity(String name) {
		var character = ENTITY.matcher(name).matches() ? Parser.unescapeEntities("&" + name + ";", true) : "&";
		if (character.startsWith("&") && !name.equals("amp")) {
			throw new RefusedException(line(), Reason.UNREADABLE, "&" + name + ";");
		}
		return character;
	}

	private static RefusedException unreadable(int line, Exception why) {
		var message = String.valueOf(why.getMessage());
		int words = message.indexOf("Message: ");
		return new RefusedException(line, Reason.UNREADABLE, (words >= 0) ? message.substring(words + 9) : message);
	}

}
