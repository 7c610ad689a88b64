package org.peerway.assessment.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The key of a typed number: the first range that holds it counts.
 *
 * @param units the units that may be typed after the number, the first being the one that
 * the ranges are in; none if a number alone is asked for
 * @param otherwise said to a person whose number is in no range; empty if there is
 * nothing to say
 */
public record NumberKey(List<Range> ranges, List<Unit> units, UnitRule rule, String otherwise) {

	/**
	 * Numbers from {@code low} to {@code high}, both included.
	 *
	 * @param share what they are worth, 0..1
	 * @param feedback empty if there is nothing to say
	 */
	public record Range(BigDecimal low, BigDecimal high, double share, String feedback) {

		public Range {
			low = plain(low);
			high = plain(high);
			if (low.compareTo(high) > 0) {
				throw new IllegalArgumentException("A range cannot go from " + low + " to " + high);
			}
			if (!(share >= 0 && share <= 1)) {
				throw new IllegalArgumentException("A range is worth " + share + ", which is not within 0 and 1");
			}
		}

		boolean holds(BigDecimal number) {
			return this.low.compareTo(number) <= 0 && number.compareTo(this.high) <= 0;
		}

		/** One number, or the lowest and the highest. */
		public String shown() {
			var lowest = this.low.toPlainString();
			return (this.low.compareTo(this.high) == 0) ? lowest : lowest + " – " + this.high.toPlainString();
		}

		private static BigDecimal plain(BigDecimal number) {
			return (number.signum() == 0) ? BigDecimal.ZERO : number.stripTrailingZeros();
		}

	}

	/**
	 * A unit.
	 *
	 * @param perBase how many of it make one of the first unit, more than nothing
	 */
	public record Unit(String name, BigDecimal perBase) {

		public Unit {
			if (name.isBlank() || perBase.signum() <= 0) {
				throw new IllegalArgumentException(
						"A unit needs a name and a factor above 0, not “" + name + "” and " + perBase);
			}
			perBase = perBase.stripTrailingZeros();
		}

	}

	/** Whether a unit is to be typed. */
	public enum UnitRule {

		/** A number alone; a unit beside it is wrong. */
		NONE,

		/** A number alone counts as one in the first unit. */
		OPTIONAL,

		/** A number alone earns nothing. */
		REQUIRED

	}

	public NumberKey {
		ranges = List.copyOf(ranges);
		units = List.copyOf(units);
		if (ranges.stream().noneMatch((range) -> range.share() == 1)) {
			throw new IllegalArgumentException("A number needs a range that is worth the whole point");
		}
		if (units.isEmpty() != (rule == UnitRule.NONE)) {
			throw new IllegalArgumentException("Units and the rule about them do not go together");
		}
		if (!units.isEmpty() && units.getFirst().perBase().compareTo(BigDecimal.ONE) != 0) {
			throw new IllegalArgumentException("The first unit must have the factor 1");
		}
	}

	/** The range that a typed number falls into, if it does. */
	public Optional<Range> match(String typed) {
		return TypedNumber.read(typed, this)
			.flatMap((number) -> this.ranges.stream().filter((range) -> range.holds(number)).findFirst());
	}

}
