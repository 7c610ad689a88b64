package org.peerway.assessment.exchange.qti;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.item.SafeXml;
import org.peerway.assessment.exchange.item.SourceText;

/**
 * Reads XML documents of others: no declarations of entities, nothing from outside,
 * within limits.
 */
final class XmlReader {

	/** Longer than any item that a person answers. */
	static final int ITEM = 1 << 20;

	/** Enough for thousands of items. */
	static final int MANIFEST = 8 << 20;

	private static final int DEEPEST = 90;

	private static final int MOST = 200_000;

	private final XMLStreamReader stream;

	private final Deque<Node> open = new ArrayDeque<>();

	private final StringBuilder words = new StringBuilder();

	private int count;

	private XmlReader(XMLStreamReader stream) {
		this.stream = stream;
	}

	/**
	 * The root of a document.
	 * @param longest how many bytes are taken
	 * @param remarks to be told if its encoding had to be guessed
	 * @throws RefusedException if it is not well-formed or beyond the limits
	 */
	static Node read(byte[] document, int longest, Remarks remarks) throws RefusedException {
		if (document.length > longest) {
			throw new RefusedException(Reason.TOO_MUCH, 0, document.length + " B", longest + " B");
		}
		try {
			return read(SourceText.ofXml(document, remarks));
		}
		catch (org.peerway.assessment.exchange.item.RefusedException ex) {
			var why = ex.remark(0);
			throw new RefusedException(why.reason(), 0, why.details().toArray(String[]::new));
		}
	}

	/**
	 * The root of a document.
	 * @throws RefusedException if it is not well-formed or beyond the limits
	 */
	static Node read(String document) throws RefusedException {
		try {
			return new XmlReader(SafeXml.stream(new StringReader(document))).root();
		}
		catch (XMLStreamException ex) {
			int line = (ex.getLocation() != null) ? Math.max(0, ex.getLocation().getLineNumber()) : 0;
			throw new RefusedException(Reason.UNREADABLE, line, "XML");
		}
		catch (RuntimeException ex) {
			// The JDK's parser lets some of its own faults out.
			throw new RefusedException(Reason.UNREADABLE, 0, "XML");
		}
	}

	private Node root() throws XMLStreamException, RefusedException {
		Node root = null;
		while (this.stream.hasNext()) {
			switch (this.stream.next()) {
				case XMLStreamConstants.START_ELEMENT -> {
					var node = begin();
					root = (root != null) ? root : node;
				}
				case XMLStreamConstants.END_ELEMENT -> {
					endWords();
					this.open.pop();
				}
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
					this.words.append(this.stream.getText());
				case XMLStreamConstants.DTD -> checkDeclaration();
				case XMLStreamConstants.ENTITY_REFERENCE ->
					throw new RefusedException(Reason.UNREADABLE, line(), "&" + this.stream.getLocalName() + ";");
				default -> {
				}
			}
		}
		return Objects.requireNonNull(root);
	}

	private void checkDeclaration() throws RefusedException {
		var text = this.stream.getText();
		if (text != null && text.contains("[")) {
			throw new RefusedException(Reason.UNREADABLE, line(), "<!DOCTYPE>");
		}
	}

	private Node begin() throws RefusedException {
		endWords();
		if (this.open.size() >= DEEPEST || ++this.count > MOST) {
			throw new RefusedException(Reason.TOO_MUCH, line(), "<" + this.stream.getLocalName() + ">",
					Integer.toString((this.open.size() >= DEEPEST) ? DEEPEST : MOST));
		}
		var node = new Node(Vocabulary.plain(this.stream.getLocalName()), attributes(), new ArrayList<>(), line());
		if (!this.open.isEmpty()) {
			this.open.element().add(node);
		}
		this.open.push(node);
		return node;
	}

	private Map<String, String> attributes() {
		boolean theirs = Vocabulary.isThird(this.stream.getLocalName());
		Map<String, String> attributes = new LinkedHashMap<>();
		for (int i = 0; i < this.stream.getAttributeCount(); i++) {
			var name = this.stream.getAttributeLocalName(i);
			attributes.put(theirs ? Vocabulary.camel(name) : name, this.stream.getAttributeValue(i));
		}
		return attributes;
	}

	private void endWords() {
		if (!this.words.isEmpty() && !this.open.isEmpty()) {
			this.open.element().add(new Words(this.words.toString()));
		}
		this.words.setLength(0);
	}

	private int line() {
		return this.stream.getLocation().getLineNumber();
	}

}
