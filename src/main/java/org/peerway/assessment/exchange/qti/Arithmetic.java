package org.peerway.assessment.exchange.qti;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.DoubleStream;

/** Computes with the numbers of expressions; what is no number makes NULL. */
final class Arithmetic {

	private Arithmetic() {
	}

	static Value over(String operator, List<Value> operands) {
		if (operands.isEmpty() || operands.stream().anyMatch(Value::isNull)) {
			return Value.NULL;
		}
		var numbers = operands.stream().flatMap((value) -> value.items().stream()).mapToDouble(Numbers::read).toArray();
		var stream = DoubleStream.of(numbers);
		return Value.of(switch (operator) {
			case "sum" -> stream.sum();
			case "product" -> stream.reduce(1, (one, other) -> one * other);
			case "min" -> stream.min().orElse(Double.NaN);
			default -> stream.max().orElse(Double.NaN);
		});
	}

	static Value of(String operator, double one, double other) {
		return Value.of(switch (operator) {
			case "subtract" -> one - other;
			case "divide" -> one / other;
			case "integerDivide" -> Math.floor(one / other);
			case "integerModulus" -> one - other * Math.floor(one / other);
			default -> Math.pow(one, other);
		});
	}

	static Value of(String operator, double number) {
		return Value.of(switch (operator) {
			case "truncate" -> (number < 0) ? Math.ceil(number) : Math.floor(number);
			case "round" -> Math.floor(number + 0.5);
			default -> number;
		});
	}

	/** A number as {@code equalRounded} compares it. */
	static double rounded(Node node, double number) throws NotUnderstoodException {
		int figures = Numbers.whole(node.attribute("figures"), -1);
		if (figures < 0 || figures > 20 || !Double.isFinite(number)) {
			throw new NotUnderstoodException("equalRounded");
		}
		var exact = BigDecimal.valueOf(number);
		return node.attribute("roundingMode").equals("significantFigures")
				? exact.round(new MathContext(figures, RoundingMode.HALF_UP)).doubleValue()
				: exact.setScale(figures, RoundingMode.HALF_UP).doubleValue();
	}

}
