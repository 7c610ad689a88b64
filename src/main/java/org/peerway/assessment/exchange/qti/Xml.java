package org.peerway.assessment.exchange.qti;

import java.util.List;
import java.util.Locale;

/** Builds the elements that items are made of. */
final class Xml {

	private Xml() {
	}

	static Node variable(String id) {
		return Node.of("variable").with("identifier", id);
	}

	static Node correct(String id) {
		return Node.of("correct").with("identifier", id);
	}

	static Node base(BaseType type, String value) {
		return Node.of("baseValue", value).with("baseType", name(type));
	}

	static Node number(double number) {
		return base(BaseType.FLOAT, Double.toString(number));
	}

	static Node mapResponse(String id) {
		return Node.of("mapResponse").with("identifier", id);
	}

	static Node set(String outcome, Node value) {
		return Node.of("setOutcomeValue", value).with("identifier", outcome);
	}

	/** A rule that holds if something does. */
	static Node when(Node condition, List<Node> rules) {
		return Node.of("responseCondition", Node.of("responseIf", condition).addAll(rules));
	}

	static Node response(String id, String cardinality, BaseType type) {
		return Node.of("responseDeclaration")
			.with("identifier", id)
			.with("cardinality", cardinality)
			.with("baseType", name(type));
	}

	static Node outcome(String id, String cardinality, BaseType type) {
		return Node.of("outcomeDeclaration")
			.with("identifier", id)
			.with("cardinality", cardinality)
			.with("baseType", name(type));
	}

	static Node correctResponse(List<String> values) {
		return Node.of("correctResponse").addAll(values.stream().map((value) -> Node.of("value", value)).toList());
	}

	static Node defaultValue(String value) {
		return Node.of("defaultValue", Node.of("value", value));
	}

	/** Worth of answers, no more than the whole together and no less than nothing. */
	static Node mapping() {
		return Node.of("mapping").with("lowerBound", "0.0").with("upperBound", "1.0").with("defaultValue", "0.0");
	}

	static Node entry(String key, double worth) {
		return Node.of("mapEntry").with("mapKey", key).with("mappedValue", Double.toString(worth));
	}

	private static String name(BaseType type) {
		return (type == BaseType.DIRECTEDPAIR) ? "directedPair" : type.name().toLowerCase(Locale.ROOT);
	}

}
