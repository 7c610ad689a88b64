package org.peerway.assessment.question;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads numbers as people type them: "1,250", "1250.0", "1 250", "1.25e3", "12,5 kg". A
 * comma before exactly three digits parts thousands, any other single comma is a decimal
 * one.
 */
final class TypedNumber {

	private static final int LONGEST = 100;

	private static final Pattern SHAPE = Pattern
		.compile("([+-]?)(\\d{1,60}(?:[.,]\\d{0,60})*|[.,]\\d{1,60})(?:[eE]([+-]?\\d{1,3}))?\\s*(\\D*)");

	private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d*)?");

	private static final Pattern GROUPS = Pattern.compile("(?<=\\d)[\\u00a0\\u202f\\u2009 '](?=\\d{3}(?!\\d))");

	private TypedNumber() {
	}

	/** The number in the first unit of the key, if it can be read as one. */
	static Optional<BigDecimal> read(String typed, NumberKey key) {
		if (typed.length() > LONGEST) {
			return Optional.empty();
		}
		var shape = SHAPE.matcher(GROUPS.matcher(typed.strip()).replaceAll("").replace('−', '-'));
		if (!shape.matches()) {
			return Optional.empty();
		}
		var digits = decimal(shape.group(2));
		return digits.flatMap((number) -> {
			var signed = "-".equals(shape.group(1)) ? number.negate() : number;
			return perBase(shape.group(4).strip(), key)
				.map((factor) -> scaled(signed, shape.group(3)).divide(factor, MathContext.DECIMAL128));
		});
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

	private static Optional<BigDecimal> perBase(String unit, NumberKey key) {
		return switch (key.rule()) {
			case NONE -> unit.isEmpty() ? Optional.of(BigDecimal.ONE) : Optional.empty();
			case OPTIONAL -> unit.isEmpty() ? Optional.of(BigDecimal.ONE) : factor(unit, key);
			case REQUIRED -> factor(unit, key);
		};
	}

	private static Optional<BigDecimal> factor(String name, NumberKey key) {
		return key.units().stream().filter((unit) -> unit.name().equals(name)).map(NumberKey.Unit::perBase).findFirst();
	}

}
