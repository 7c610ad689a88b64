package org.peerway.assessment.exchange.item;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.question.NumberKey;

/** Reads the numbers of files, no larger and no longer than anybody needs. */
public final class Numbers {

	private static final Pattern NUMBER = Pattern
		.compile("[+-]?(?:\\d{1,60}(?:\\.\\d{0,60})?|\\.\\d{1,60})(?:[eE][+-]?\\d{1,2})?");

	private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d{0,60})?");

	private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d{0,60},\\d{1,60}(?:[eE][+-]?\\d{1,2})?");

	private Numbers() {
	}

	/**
	 * A number as programs write it. One with commas is read as people mean it, which is
	 * told.
	 * @throws RefusedException if it is none
	 */
	public static BigDecimal read(String text, Remarks remarks) {
		var stripped = text.strip().replace('−', '-');
		var plain = stripped;
		if (THOUSANDS.matcher(stripped).matches()) {
			plain = stripped.replace(",", "");
		}
		else if (DECIMAL_COMMA.matcher(stripped).matches()) {
			plain = stripped.replace(',', '.');
		}
		var number = plain(plain).orElseThrow(() -> new RefusedException(Reason.NOT_A_NUMBER, stripped));
		if (!plain.equals(stripped)) {
			remarks.replaced(stripped, plain);
		}
		return number;
	}

	/** A number as programs write it; empty if it is none. */
	public static Optional<BigDecimal> plain(String text) {
		var stripped = text.strip();
		return NUMBER.matcher(stripped).matches() ? Optional.of(new BigDecimal(stripped)) : Optional.empty();
	}

	/**
	 * A number as programs write it.
	 * @throws RefusedException if it is longer than files hold
	 */
	public static String write(BigDecimal number) {
		var plain = number.precision() - number.scale() > 60 || number.scale() > 60 ? number.toString()
				: number.toPlainString();
		return plain(plain).map((same) -> plain).orElseThrow(() -> new RefusedException(Reason.NOT_A_NUMBER, plain));
	}

	/**
	 * The share that a percentage is, exactly.
	 * @throws RefusedException if it is none
	 */
	public static double share(String percentage) {
		return plain(percentage.strip().replace(',', '.')).map((number) -> number.movePointLeft(2).doubleValue())
			.orElseThrow(() -> new RefusedException(Reason.NOT_A_NUMBER, percentage));
	}

	/** The percentage that a share is, exactly. */
	public static String percentage(double share) {
		var number = BigDecimal.valueOf(share).movePointRight(2);
		return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
	}

	/** The numbers that are no farther than the tolerance from the right one. */
	public static NumberKey.Range around(BigDecimal number, BigDecimal tolerance, double share, String feedback) {
		var distance = tolerance.abs();
		return new NumberKey.Range(number.subtract(distance), number.add(distance), share, feedback);
	}

	/** The middle of a range. */
	public static BigDecimal middle(NumberKey.Range range) {
		return range.low().add(range.high()).multiply(new BigDecimal("0.5"));
	}

	/** How far the ends of a range are from its middle. */
	public static BigDecimal tolerance(NumberKey.Range range) {
		return range.high().subtract(range.low()).multiply(new BigDecimal("0.5"));
	}

}
