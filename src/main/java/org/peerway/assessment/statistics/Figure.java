package org.peerway.assessment.statistics;

import java.util.OptionalDouble;

/** A statistical figure that knows its formula and how many observations it rests on. */
public sealed interface Figure {

	Formula formula();

	/** How many attempts it is computed from. */
	long n();

	/** The value in the formula's unit; empty where the figure does not apply. */
	default OptionalDouble value() {
		return switch (this) {
			case Known known -> OptionalDouble.of(known.number());
			case Absent _ -> OptionalDouble.empty();
		};
	}

	/** A figure with a value, which is a finite number. */
	record Known(Formula formula, long n, double number) implements Figure {

		public Known {
			if (!Double.isFinite(number)) {
				throw new IllegalArgumentException("%s of %d is no number: %s".formatted(formula, n, number));
			}
		}

	}

	/** A figure that does not apply, which is not zero. */
	record Absent(Formula formula, long n, Absence reason) implements Figure {
	}

}
