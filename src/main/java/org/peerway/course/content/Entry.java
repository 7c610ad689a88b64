package org.peerway.course.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A place in a YAML file. What may be missing is found as an {@link Optional} or an empty
 * list; the strict readers throw {@link Unreadable} where the schema has already told the
 * author.
 */
record Entry(YamlDocument document, String pointer, JsonNode node) {

	/** Says that a value is not there or of another kind than it has to be. */
	static class Unreadable extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Unreadable(String place) {
			super("Unreadable: " + place);
		}

	}

	String file() {
		return this.document.path();
	}

	int line() {
		return this.document.line(this.pointer);
	}

	int line(String property) {
		return this.document.line(pointerTo(property));
	}

	String text(String property) {
		return find(property).orElseThrow(() -> unreadable(property));
	}

	Optional<String> find(String property) {
		return Optional.ofNullable(textOrNull(property));
	}

	@Nullable String textOrNull(String property) {
		JsonNode value = this.node.path(property);
		return value.isString() ? value.stringValue().strip() : null;
	}

	int number(String property) {
		JsonNode value = this.node.path(property);
		if (!value.canConvertToInt()) {
			throw unreadable(property);
		}
		return value.intValue();
	}

	double decimal(String property) {
		JsonNode value = this.node.path(property);
		if (!value.isNumber()) {
			throw unreadable(property);
		}
		return value.doubleValue();
	}

	boolean truth(String property) {
		JsonNode value = this.node.path(property);
		if (!value.isBoolean()) {
			throw unreadable(property);
		}
		return value.booleanValue();
	}

	boolean flag(String property) {
		return this.node.path(property).isBoolean() && this.node.path(property).booleanValue();
	}

	boolean has(String property) {
		return this.node.has(property);
	}

	/** The texts of a list, each with its own line. */
	List<Entry> items(String property) {
		JsonNode list = this.node.path(property);
		return IntStream.range(0, list.size())
			.mapToObj((i) -> new Entry(this.document, pointerTo(property) + "/" + i, list.get(i)))
			.toList();
	}

	List<String> texts(String property) {
		return items(property).stream().flatMap((item) -> item.asText().stream()).toList();
	}

	/** The objects of a list. */
	List<Entry> entries(String property) {
		return this.node.path(property).isArray()
				? items(property).stream().filter((item) -> item.node().isObject()).toList() : List.of();
	}

	Optional<Entry> entry(String property) {
		JsonNode value = this.node.path(property);
		return value.isObject() ? Optional.of(new Entry(this.document, pointerTo(property), value)) : Optional.empty();
	}

	List<String> names() {
		return new ArrayList<>(this.node.propertyNames());
	}

	Optional<String> asText() {
		return this.node.isString() ? Optional.of(this.node.stringValue().strip()) : Optional.empty();
	}

	Unreadable unreadable(String property) {
		return new Unreadable(file() + ":" + line(property) + " " + property);
	}

	private String pointerTo(String property) {
		return this.pointer + "/" + YamlDocument.escape(property);
	}

}
