package org.peerway.assessment.exchange.moodle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An element of a question. It remembers which of its children were asked for, so that
 * the others can be told.
 */
final class XmlElement {

	private final String name;

	private final int line;

	private final Map<String, String> attributes = new LinkedHashMap<>();

	private final List<XmlElement> children = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	private final Set<String> asked = new HashSet<>();

	XmlElement(String name, int line) {
		this.name = name;
		this.line = line;
	}

	String name() {
		return this.name;
	}

	int line() {
		return this.line;
	}

	void setAttribute(String attribute, String value) {
		this.attributes.put(attribute, value);
	}

	void append(XmlElement child) {
		this.children.add(child);
	}

	void append(String more) {
		this.text.append(more);
	}

	String attribute(String attribute, String otherwise) {
		return this.attributes.getOrDefault(attribute, otherwise);
	}

	/** The characters directly within. */
	String text() {
		return this.text.toString();
	}

	List<XmlElement> children(String child) {
		this.asked.add(child);
		return this.children.stream().filter((one) -> one.name.equals(child)).toList();
	}

	/** The first of that name; others of it remain unasked. */
	Optional<XmlElement> child(String child) {
		var all = children(child);
		if (all.size() > 1) {
			this.asked.remove(child);
		}
		return all.stream().findFirst();
	}

	/** The text of a child, or of the element "text" within it, stripped. */
	String value(String child, String otherwise) {
		return child(child).map((one) -> one.child("text").orElse(one).text().strip())
			.filter((value) -> !value.isEmpty())
			.orElse(otherwise);
	}

	/** Children that nobody asked for. */
	List<XmlElement> unasked() {
		return this.children.stream().filter((child) -> !this.asked.contains(child.name)).toList();
	}

	/** All characters within, those of pictures and sounds not counted. */
	long size() {
		long size = this.name.equals("file") ? 0 : this.text.length();
		for (XmlElement child : this.children) {
			size += child.size();
		}
		return size;
	}

	/** All characters within as one line. */
	String flat() {
		var flat = new StringBuilder();
		flatten(flat);
		return flat.toString().strip().replaceAll("\\s+", " ");
	}

	private void flatten(StringBuilder flat) {
		if (!this.name.equals("file")) {
			flat.append(this.text);
			this.children.forEach((child) -> child.flatten(flat.append(' ')));
		}
	}

}
