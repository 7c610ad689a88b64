package org.peerway.assessment.question;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads numbers as people type them: "1,250", "1250.0", "1 250", "1.25e3", "12,5 kg". A
 * comma before exactly three digits parts thousands, any other single comma is a decimal
 * one. What follows the number is a unit, in which digits may stand: "5 m2".
 */
final class TypedNumber {

	private static final int LONGEST = 100;

	private static final Pattern SHAPE = Pattern
		.compile("([+-]?)(\\d{1,60}(?:[.,]\\d{0,60})*|[.,]\\d{1,60})(?:[eE]([+-]?\\d{1,3}))?");

	private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d*)?");

	private static final Pattern GROUPS = Pattern.compile("(?<=\\d)[\\u00a0\\u202f\\u2009 '](?=\\d{3}(?!\\d))");

	private TypedNumber() {
	}

	/** The number in the first unit of the key, if it can be read as one. */
	static Optional<BigDecimal> read(String typed, NumberKey key) {
		if (typed.length() > LONGEST) {
			return Optional.empty();
		}
		var text = plain(typed);
		var alone = number(text);
		return switch (key.rule()) {
			case NONE -> alone;
			case OPTIONAL -> alone.or(() -> withUnit(text, key));
			case REQUIRED -> alone.isPresent() ? Optional.empty() : withUnit(text, key);
		};
	}

	/** The unit with the longest name counts, since one may end as another. */
	private static Optional<BigDecimal> withUnit(String text, NumberKey key) {
		return key.units()
			.stream()
			.sorted(Comparator.comparingInt((NumberKey.Unit unit) -> unit.name().length()).reversed())
			.flatMap((unit) -> before(plain(unit.name()), text).flatMap(TypedNumber::number)
				.map((number) -> number.divide(unit.perBase(), MathContext.DECIMAL128))
				.stream())
			.findFirst();
	}

	/**
	 * What stands before a unit, from which a unit that begins with a digit is parted.
	 */
	private static Optional<String> before(String unit, String text) {
		if (!text.endsWith(unit)) {
			return Optional.empty();
		}
		var before = text.substring(0, text.length() - unit.length());
		boolean parted = !Character.isDigit(unit.charAt(0)) || !before.equals(before.stripTrailing());
		return parted ? Optional.of(before.strip()) : Optional.empty();
	}

	private static Optional<BigDecimal> number(String text) {
		var shape = SHAPE.matcher(GROUPS.matcher(text).replaceAll(""));
		return shape.matches() ? decimal(shape.group(2)).map((number) -> {
			var signed = "-".equals(shape.group(1)) ? number.negate() : number;
			return scaled(signed, shape.group(3));
		}) : Optional.empty();
	}

	private static String plain(String text) {
		return text.replace('−', '-').replace('\u00a0', ' ').replace('\u202f', ' ').strip();
	}

	private static BigDecimal scaled(BigDecimal number, @Nullable String exponent) {
		return (exponent != null) ? number.scaleByPowerOfTen(Integer.parseInt(exponent)) : number;
	}

	private static Optional<BigDecimal> decimal(String digits) {
		var plain = THOUSANDS.matcher(digits).matches() ? digits.replace(",", "") : digits.replace(',', '.');
		if (plain.indexOf('.') != plain.lastIndexOf('.')) {
			return Optional.empty();
		}
		return Optional.of(new BigDecimal(plain.endsWith(".") ? plain + "0" : plain));
	}

}
