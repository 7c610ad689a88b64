package org.peerway.assessment.exchange.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an XML document, called as in QTI 2 whatever the version.
 *
 * @param children may be added to while a document is built
 * @param line of the document, 0 if it has none
 */
record Node(String name, Map<String, String> attributes, List<Content> children, int line) implements Content {

	/** An element to write. */
	static Node of(String name, Content... children) {
		return new Node(name, new LinkedHashMap<>(), new ArrayList<>(List.of(children)), 0);
	}

	static Node of(String name, String text) {
		return of(name, new Words(text));
	}

	Node with(String attribute, String value) {
		attributes().put(attribute, value);
		return this;
	}

	Node add(Content child) {
		children().add(child);
		return this;
	}

	Node addAll(List<? extends Content> more) {
		children().addAll(more);
		return this;
	}

	boolean is(String other) {
		return name().equals(other);
	}

	/** The value of an attribute; empty if it is not there. */
	String attribute(String key) {
		return attributes().getOrDefault(key, "").strip();
	}

	boolean isTrue(String key) {
		return attribute(key).equals("true");
	}

	/** The elements directly within. */
	List<Node> elements() {
		return children().stream().filter(Node.class::isInstance).map(Node.class::cast).toList();
	}

	List<Node> elements(String called) {
		return elements().stream().filter((node) -> node.is(called)).toList();
	}

	Optional<Node> element(String called) {
		return elements().stream().filter((node) -> node.is(called)).findFirst();
	}

	/** This element and all within, in the order of the document. */
	Stream<Node> all() {
		List<Node> found = new ArrayList<>();
		gather(found);
		return found.stream();
	}

	private void gather(List<Node> found) {
		found.add(this);
		for (Content child : children()) {
			if (child instanceof Node node) {
				node.gather(found);
			}
		}
	}

	/** All words within. */
	String text() {
		return rawText().strip();
	}

	/** All words within, with the spaces around them. */
	String rawText() {
		var text = new StringBuilder();
		gather(text);
		return text.toString();
	}

	private void gather(StringBuilder text) {
		for (Content child : children()) {
			switch (child) {
				case Words words -> text.append(words.text());
				case Node node -> node.gather(text);
			}
		}
	}

}
