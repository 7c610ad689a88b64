package org.peerway.base.yaml;

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
public record Entry(YamlDocument document, String pointer, JsonNode node) {

	/** Says that a value is not there or of another kind than it has to be. */
	public static class Unreadable extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final int line;

		private final String property;

		Unreadable(String file, int line, String property) {
			super("Unreadable: " + file + ":" + line + " " + property);
			this.line = line;
			this.property = property;
		}

		/** Where it stands or should stand, from 1. */
		public int line() {
			return this.line;
		}

		public String property() {
			return this.property;
		}

	}

	public String file() {
		return this.document.path();
	}

	public int line() {
		return this.document.line(this.pointer);
	}

	public int line(String property) {
		return this.document.line(pointerTo(property));
	}

	public String text(String property) {
		return find(property).orElseThrow(() -> unreadable(property));
	}

	public Optional<String> find(String property) {
		return Optional.ofNullable(textOrNull(property));
	}

	public @Nullable String textOrNull(String property) {
		JsonNode value = this.node.path(property);
		return value.isString() ? value.stringValue().strip() : null;
	}

	public int number(String property) {
		JsonNode value = this.node.path(property);
		if (!value.canConvertToInt()) {
			throw unreadable(property);
		}
		return value.intValue();
	}

	public double decimal(String property) {
		JsonNode value = this.node.path(property);
		if (!value.isNumber()) {
			throw unreadable(property);
		}
		return value.doubleValue();
	}

	public boolean truth(String property) {
		JsonNode value = this.node.path(property);
		if (!value.isBoolean()) {
			throw unreadable(property);
		}
		return value.booleanValue();
	}

	public boolean flag(String property) {
		return this.node.path(property).isBoolean() && this.node.path(property).booleanValue();
	}

	public boolean has(String property) {
		return this.node.has(property);
	}

	/** The texts of a list, each with its own line. */
	public List<Entry> items(String property) {
		JsonNode list = this.node.path(property);
		return IntStream.range(0, list.isArray() ? list.size() : 0)
			.mapToObj((i) -> new Entry(this.document, pointerTo(property) + "/" + i, list.get(i)))
			.toList();
	}

	public List<String> texts(String property) {
		return items(property).stream().flatMap((item) -> item.asText().stream()).toList();
	}

	/** The objects of a list. */
	public List<Entry> entries(String property) {
		return this.node.path(property).isArray()
				? items(property).stream().filter((item) -> item.node().isObject()).toList() : List.of();
	}

	public Optional<Entry> entry(String property) {
		JsonNode value = this.node.path(property);
		return value.isObject() ? Optional.of(new Entry(this.document, pointerTo(property), value)) : Optional.empty();
	}

	public List<String> names() {
		return new ArrayList<>(this.node.propertyNames());
	}

	public Optional<String> asText() {
		return this.node.isString() ? Optional.of(this.node.stringValue().strip()) : Optional.empty();
	}

	public Unreadable unreadable(String property) {
		return new Unreadable(file(), line(property), property);
	}

	private String pointerTo(String property) {
		return this.pointer + "/" + YamlDocument.escape(property);
	}

}
