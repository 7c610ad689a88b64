package org.peerway.assessment.exchange.qti;

import java.util.List;
import java.util.Optional;

/**
 * A variable: what a person answers or what comes of it.
 *
 * @param correct none if nothing is declared right
 * @param initial what it holds at first; none if nothing
 */
record Declaration(String id, BaseType type, String cardinality, List<String> correct, List<String> initial,
		Optional<Mapping> mapping) {

	static Declaration read(Node node) {
		var type = BaseType.of(node.attribute("baseType"));
		return new Declaration(node.attribute("identifier"), type, node.attribute("cardinality"),
				values(node, "correctResponse", type), values(node, "defaultValue", type),
				node.element("mapping").map((mapping) -> Mapping.read(mapping, type)));
	}

	private static List<String> values(Node node, String within, BaseType type) {
		return node.element(within)
			.map((holder) -> holder.elements("value").stream().map((value) -> value(value, type)).toList())
			.orElse(List.of())
			.stream()
			.filter((value) -> !value.isEmpty())
			.toList();
	}

	private static String value(Node value, BaseType type) {
		return (type == BaseType.STRING) ? value.text() : value.text().replaceAll("\\s+", " ");
	}

	boolean isSingle() {
		return !this.cardinality.equals("multiple") && !this.cardinality.equals("ordered");
	}

	Value key() {
		return value(this.correct);
	}

	Value start() {
		return (this.initial.isEmpty() && this.type.isNumber() && isSingle()) ? value(List.of("0"))
				: value(this.initial);
	}

	/** What it holds if these are its items. */
	Value value(List<String> items) {
		return new Value(this.type, this.cardinality.equals("ordered"), items);
	}

}
