package org.peerway.course.content;

import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.networknt.schema.Error;
import tools.jackson.databind.JsonNode;

/**
 * A schema's complaint in the words of an author: what would be right comes from the
 * schema's own descriptions.
 */
record SchemaFault(String pointer, String wrong, String right) {

	private static final int LONGEST_QUOTE = 40;

	static SchemaFault of(JsonNode schema, Error error) {
		String pointer = error.getInstanceLocation().toString();
		JsonNode rules = rulesOf(schema, error);
		String property = error.getProperty();
		return switch (error.getKeyword()) {
			case "required" -> new SchemaFault(pointer, "“" + property + "” is missing.", describe(rules, property));
			case "additionalProperties" -> new SchemaFault(pointer + "/" + YamlDocument.escape(property),
					"“" + property + "” is not known here.", "Known here: " + known(rules) + ".");
			case "dependentRequired" -> new SchemaFault(pointer, missingPartner(error), describe(rules, pointer));
			default -> new SchemaFault(pointer, wrong(error, rules, pointer), describe(rules, pointer));
		};
	}

	void addTo(Faults faults, YamlDocument document) {
		faults.add(document.path(), document.line(this.pointer), this.wrong, this.right);
	}

	// The schema location ends with the keyword; the description stands beside it.
	private static JsonNode rulesOf(JsonNode schema, Error error) {
		String location = error.getSchemaLocation().getFragment().toString();
		String parent = location.substring(0, Math.max(0, location.lastIndexOf('/')));
		return schema.at(parent.startsWith("#") ? parent.substring(1) : parent);
	}

	private static String describe(JsonNode rules, String pointerOrProperty) {
		JsonNode property = rules.path("properties").path(last(pointerOrProperty));
		String description = property.path("description").asString("");
		if (description.isEmpty()) {
			description = rules.path("description").asString("");
		}
		return description.isEmpty() ? "See the schema of this file." : description;
	}

	private static String known(JsonNode rules) {
		return String.join(", ", rules.path("properties").propertyNames());
	}

	private static String missingPartner(Error error) {
		return "A part that belongs to another one is missing: " + error.getMessage() + ".";
	}

	private static String wrong(Error error, JsonNode rules, String pointer) {
		String name = "“" + last(pointer) + "”";
		JsonNode value = error.getInstanceNode();
		return switch (error.getKeyword()) {
			case "type" -> name + " is " + kind(value) + ", but has to be " + kinds(rules.path("type")) + ".";
			case "enum" -> name + " is " + quote(value) + "; it can be " + choices(rules.path("enum")) + ".";
			case "const" -> name + " is " + quote(value) + ".";
			case "pattern" -> name + " is " + quote(value) + ", which does not have the right form.";
			case "minimum", "maximum", "exclusiveMinimum", "multipleOf" ->
				name + " is " + quote(value) + ", which is out of bounds.";
			case "minLength" -> name + " is empty.";
			case "maxLength" -> name + " is longer than " + rules.path("maxLength").asInt() + " characters.";
			case "minItems" ->
				name + " has " + value.size() + " and needs " + rules.path("minItems").asInt() + " or more.";
			case "maxItems" ->
				name + " has " + value.size() + " and may have up to " + rules.path("maxItems").asInt() + ".";
			case "minProperties" -> name + " is empty.";
			case "uniqueItems" -> name + " names something twice.";
			case "minContains", "contains" -> name + " has fewer than two that fit.";
			case "not" -> name + " does not belong here.";
			default -> name + ": " + error.getMessage() + ".";
		};
	}

	private static String last(String pointer) {
		String last = pointer.substring(pointer.lastIndexOf('/') + 1);
		return last.isEmpty() ? "file" : last.replace("~1", "/").replace("~0", "~");
	}

	private static String kinds(JsonNode type) {
		return switch (type.asString("")) {
			case "string" -> "text";
			case "integer" -> "a whole number";
			case "number" -> "a number";
			case "boolean" -> "true or false";
			case "array" -> "a list";
			case "object" -> "“name: value” lines";
			default -> "something else";
		};
	}

	private static String kind(JsonNode value) {
		return switch (value.getNodeType()) {
			case STRING -> "text";
			case NUMBER -> "the number " + value + " without quotes";
			case BOOLEAN -> value + " without quotes";
			case ARRAY -> "a list";
			case OBJECT -> "a set of “name: value” lines";
			default -> "empty";
		};
	}

	private static String quote(JsonNode value) {
		String text = value.isString() ? value.stringValue() : value.toString();
		return "“" + ((text.length() > LONGEST_QUOTE) ? text.substring(0, LONGEST_QUOTE) + "…" : text) + "”";
	}

	private static String choices(JsonNode values) {
		return StreamSupport.stream(values.spliterator(), false)
			.map((value) -> value.asString(""))
			.collect(Collectors.joining(", "));
	}

}
