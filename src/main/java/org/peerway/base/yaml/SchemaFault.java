package org.peerway.base.yaml;

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
		var rules = SchemaRules.of(schema, error.getEvaluationPath().toString());
		String property = error.getProperty();
		return switch (error.getKeyword()) {
			case "required" -> new SchemaFault(pointer, "“" + property + "” is missing.", rules.description(property));
			case "additionalProperties" -> new SchemaFault(pointer + "/" + YamlDocument.escape(property),
					"“" + property + "” is not known here.", "Known here: " + String.join(", ", rules.known()) + ".");
			case "dependentRequired" -> new SchemaFault(pointer, missingPartner(error), rules.description());
			default -> new SchemaFault(pointer, wrong(error, rules.node(), pointer), rules.description());
		};
	}

	void addTo(Faults faults, YamlDocument document) {
		faults.add(document.path(), document.line(this.pointer), this.wrong, this.right);
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
