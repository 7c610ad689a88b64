package org.peerway.assessment.exchange.qti;

import java.util.List;
import java.util.stream.Stream;

/**
 * How far a number may be from another to be equal to it.
 *
 * @param mode "exact", "absolute" or "relative"
 * @param below how far on the lower side
 * @param above how far on the upper side
 */
record Tolerance(String mode, double below, double above, boolean withLower, boolean withUpper) {

	static Tolerance of(Node equal) throws NotUnderstoodException {
		var mode = equal.attribute("toleranceMode");
		List<Double> sizes = Stream.of(equal.attribute("tolerance").split("\\s+"))
			.filter((size) -> !size.isEmpty())
			.map(Numbers::read)
			.toList();
		if (mode.isEmpty() || mode.equals("exact")) {
			return new Tolerance("exact", 0, 0, true, true);
		}
		if (sizes.isEmpty() || sizes.stream().anyMatch((size) -> size.isNaN() || size < 0)) {
			throw new NotUnderstoodException("tolerance");
		}
		return new Tolerance(mode, sizes.getFirst(), sizes.getLast(),
				!equal.attribute("includeLowerBound").equals("false"),
				!equal.attribute("includeUpperBound").equals("false"));
	}

	/** Whether the second number is near enough to the first. */
	boolean holds(double target, double number) {
		double lowest = lowest(target);
		double highest = highest(target);
		return (this.withLower ? number >= lowest : number > lowest)
				&& (this.withUpper ? number <= highest : number < highest);
	}

	double lowest(double target) {
		return target - distance(target, this.below);
	}

	double highest(double target) {
		return target + distance(target, this.above);
	}

	private double distance(double target, double size) {
		return switch (this.mode) {
			case "absolute" -> size;
			case "relative" -> Math.abs(target) * size / 100;
			default -> 0;
		};
	}

}
