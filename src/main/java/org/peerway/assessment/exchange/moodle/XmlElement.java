package org.peerway.assessment.exchange.moodle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jsoup.nodes.Entities;
import org.jsoup.parser.Tag;

/**
 * An element of a question. It remembers which of its children were asked for, so that
 * the others can be told.
 */
final class XmlElement {

	private final String name;

	private final int line;

	private final Map<String, String> attributes = new LinkedHashMap<>();

	private final List<XmlElement> children = new ArrayList<>();

	/** Characters and elements in their order. */
	private final List<Object> parts = new ArrayList<>();

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
		this.parts.add(child);
	}

	void append(String more) {
		if (!this.parts.isEmpty() && this.parts.getLast() instanceof StringBuilder text) {
			text.append(more);
		}
		else {
			this.parts.add(new StringBuilder(more));
		}
	}

	String attribute(String attribute, String otherwise) {
		return this.attributes.getOrDefault(attribute, otherwise);
	}

	/** The characters directly within. */
	String text() {
		return this.parts.stream()
			.filter(StringBuilder.class::isInstance)
			.map(Object::toString)
			.collect(Collectors.joining());
	}

	/** Elements of HTML within, which stand in place of its characters. */
	List<XmlElement> markup() {
		var markup = this.children.stream().filter(XmlElement::isMarkup).toList();
		markup.forEach((one) -> this.asked.add(one.name));
		return markup;
	}

	/** The element "text" is one of drawings, and here one of Moodle. */
	private boolean isMarkup() {
		var tag = this.name.toLowerCase(Locale.ROOT);
		return Tag.isKnownTag(tag) && !tag.equals("text");
	}

	/** The characters and the elements of HTML within, as HTML. */
	String html() {
		var html = new StringBuilder();
		write(html, XmlElement::isMarkup);
		return html.toString();
	}

	private void write(StringBuilder html, Predicate<XmlElement> which) {
		for (Object part : this.parts) {
			if (!(part instanceof XmlElement child)) {
				html.append(Entities.escape(part.toString()));
			}
			else if (which.test(child)) {
				child.writeWhole(html);
			}
		}
	}

	private void writeWhole(StringBuilder html) {
		html.append('<').append(this.name);
		this.attributes.forEach((attribute,
				value) -> html.append(' ').append(attribute).append("=\"").append(Entities.escape(value)).append('"'));
		html.append('>');
		write(html, (_) -> true);
		if (!Tag.valueOf(this.name.toLowerCase(Locale.ROOT)).isEmpty()) {
			html.append("</").append(this.name).append('>');
		}
	}

	/** The characters within, those of the elements of HTML included. */
	String characters() {
		var characters = new StringBuilder();
		addCharacters(characters, XmlElement::isMarkup);
		return characters.toString();
	}

	private void addCharacters(StringBuilder characters, Predicate<XmlElement> which) {
		for (Object part : this.parts) {
			if (!(part instanceof XmlElement child)) {
				characters.append(part);
			}
			else if (which.test(child)) {
				child.addCharacters(characters, (_) -> true);
			}
		}
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
		return child(child).map((one) -> one.child("text").orElse(one).characters().strip())
			.filter((value) -> !value.isEmpty())
			.orElse(otherwise);
	}

	/** Children that nobody asked for. */
	List<XmlElement> unasked() {
		return this.children.stream().filter((child) -> !this.asked.contains(child.name)).toList();
	}

	/** All characters within, those of pictures and sounds not counted. */
	long size() {
		long size = this.name.equals("file") ? 0 : text().length();
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
			flat.append(text());
			this.children.forEach((child) -> child.flatten(flat.append(' ')));
		}
	}

}
