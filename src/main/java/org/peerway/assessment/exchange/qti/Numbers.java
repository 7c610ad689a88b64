package org.peerway.assessment.exchange.qti;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers of others without doing them the favor of computing huge ones. */
final class Numbers {

	private static final int LONGEST = 60;

	private static final int LARGEST_SCALE = 300;

	private static final double NEAR = 1e-14;

	private Numbers() {
	}

	/** The number, or not-a-number. */
	static double read(String text) {
		return decimal(text).map(BigDecimal::doubleValue).orElse(Double.NaN);
	}

	static Optional<BigDecimal> decimal(String text) {
		var plain = text.strip();
		if (plain.isEmpty() || plain.length() > LONGEST || !plain.matches("[+-]?[0-9]*\\.?[0-9]*([eE][+-]?[0-9]{1,3})?")
				|| plain.chars().noneMatch(Character::isDigit)) {
			return Optional.empty();
		}
		try {
			return Optional.of(new BigDecimal(plain)).filter((number) -> Math.abs(number.scale()) <= LARGEST_SCALE);
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

	static int whole(String text, int otherwise) {
		var number = read(text);
		return (number == Math.rint(number) && Math.abs(number) < Integer.MAX_VALUE) ? (int) number : otherwise;
	}

	/** Without what multiplying and dividing leaves at the far end. */
	static double tidy(double number) {
		double near = Math.rint(number * 1e12) / 1e12;
		return (Math.abs(near - number) < NEAR) ? near : number;
	}

}
