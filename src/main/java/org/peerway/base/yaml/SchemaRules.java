package org.peerway.base.yaml;

import java.util.Collection;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * The part of a schema that a value broke, and what it says about such a value.
 *
 * @param node the object that holds the broken keyword
 * @param description what stands nearest to the property; a shared definition comes
 * second
 */
record SchemaRules(JsonNode schema, JsonNode node, String description) {

	private static final String NOTHING = "See the schema of this file.";

	private static final Set<String> NEW_VALUE = Set.of("properties", "items", "additionalProperties");

	/**
	 * Follows an evaluation path, which ends with the broken keyword, through the
	 * references.
	 */
	static SchemaRules of(JsonNode schema, String evaluationPath) {
		String[] steps = evaluationPath.split("/");
		JsonNode node = schema;
		String description = schema.path("description").asString("");
		for (int i = 1; i < steps.length - 1; i++) {
			node = step(schema, node, steps[i]);
			if (NEW_VALUE.contains(steps[i])) {
				description = "";
			}
			if (description.isEmpty()) {
				description = node.path("description").asString("");
			}
		}
		return new SchemaRules(schema, node, description.isEmpty() ? NOTHING : description);
	}

	private static JsonNode step(JsonNode schema, JsonNode node, String step) {
		if (step.equals("$ref")) {
			return schema.at(node.path("$ref").asString("#").substring(1));
		}
		return node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
	}

	/** What is said about a property of this object. */
	String description(String property) {
		JsonNode rules = this.node.path("properties").path(property);
		String own = rules.path("description").asString("");
		if (own.isEmpty() && rules.has("$ref")) {
			own = step(this.schema, rules, "$ref").path("description").asString("");
		}
		return own.isEmpty() ? this.description : own;
	}

	/** The names that this object may have. */
	Collection<String> known() {
		return this.node.path("properties").propertyNames();
	}

}
