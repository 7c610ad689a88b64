package org.peerway.assessment.exchange.qti;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers of others without doing them the favor of computing huge ones. */
final class Numbers {

	private static final int LONGEST = 60;

	private static final int LARGEST_SCALE = 300;

	private static final double NEAR = 1e-14;

	private static final Pattern SHAPE = Pattern.compile("[+-]?[0-9]*\\.?[0-9]*([eE][+-]?[0-9]{1,3})?");

	private Numbers() {
	}

	/** The number, or not-a-number. */
	static double read(String text) {
		var plain = text.strip();
		return isNumber(plain) ? Double.parseDouble(plain) : Double.NaN;
	}

	private static boolean isNumber(String plain) {
		int digits = 0;
		for (int i = 0; i < plain.length() && plain.charAt(i) != 'e' && plain.charAt(i) != 'E'; i++) {
			digits += (plain.charAt(i) >= '0' && plain.charAt(i) <= '9') ? 1 : 0;
		}
		return digits > 0 && plain.length() <= LONGEST && SHAPE.matcher(plain).matches();
	}

	static Optional<BigDecimal> decimal(String text) {
		var plain = text.strip();
		if (!isNumber(plain)) {
			return Optional.empty();
		}
		return Optional.of(new BigDecimal(plain)).filter((number) -> Math.abs(number.scale()) <= LARGEST_SCALE);
	}

	static String write(double number) {
		return BigDecimal.valueOf(tidy(number)).stripTrailingZeros().toPlainString();
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
