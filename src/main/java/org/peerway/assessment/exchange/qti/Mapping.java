package org.peerway.assessment.exchange.qti;

import java.util.List;
import java.util.Optional;

/**
 * What each value that may be answered is worth.
 *
 * @param otherwise what all others are worth
 */
record Mapping(double lower, double upper, double otherwise, BaseType type, List<Entry> entries) {

	/** What one value is worth. */
	record Entry(String key, double worth, boolean caseCounts) {
	}

	static Mapping read(Node node, BaseType type) {
		return new Mapping(bound(node, "lowerBound", Double.NEGATIVE_INFINITY),
				bound(node, "upperBound", Double.POSITIVE_INFINITY), bound(node, "defaultValue", 0), type,
				node.elements("mapEntry").stream().map(Mapping::entry).toList());
	}

	private static Entry entry(Node node) {
		return new Entry(node.attribute("mapKey"), bound(node, "mappedValue", 0),
				!node.attribute("caseSensitive").equals("false"));
	}

	private static double bound(Node node, String attribute, double otherwise) {
		double number = Numbers.read(node.attribute(attribute));
		return Double.isNaN(number) ? otherwise : number;
	}

	Optional<Entry> entry(String item) {
		return this.entries.stream().filter((entry) -> fits(entry, item)).findFirst();
	}

	private boolean fits(Entry entry, String item) {
		return this.type.same(entry.key(), item) || !entry.caseCounts() && entry.key().equalsIgnoreCase(item);
	}

	/** What an answer is worth. */
	double of(Value value) {
		if (value.isNull()) {
			return 0;
		}
		double sum = value.items()
			.stream()
			.distinct()
			.mapToDouble((item) -> entry(item).map(Entry::worth).orElse(this.otherwise))
			.sum();
		return Math.min(Math.max(sum, this.lower), this.upper);
	}

}
