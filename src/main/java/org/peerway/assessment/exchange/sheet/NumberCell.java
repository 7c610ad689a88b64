package org.peerway.assessment.exchange.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.item.Numbers;
import org.peerway.assessment.exchange.item.RefusedException;
import org.peerway.assessment.question.NumberKey;

/** Numbers that fit, as in "12", "3 .. 4", "3 – 4" or "3.5 ± 0.5", and their units. */
final class NumberCell {

	private static final int LONGEST = 300;

	private static final Pattern AROUND = Pattern.compile("([^±]+?)\\s*(?:±|\\+/?-)\\s*([^±]+)");

	private static final Pattern FROM_TO = Pattern
		.compile("(\\S+?)\\s*(?:\\.\\.|…|–|—|(?<=\\s)(?:to|a|hasta|-)(?=\\s))\\s*(\\S+)|(.*\\d)-(\\S+)");

	private NumberCell() {
	}

	/**
	 * The numbers that a cell names.
	 * @throws RefusedException if it names none
	 */
	static NumberKey.Range range(String cell, double share, String feedback, Remarks remarks) {
		var text = cell.strip();
		if (text.length() > LONGEST) {
			throw new RefusedException(Reason.NOT_A_NUMBER, text);
		}
		var plain = Numbers.plain(text);
		if (plain.isPresent()) {
			return new NumberKey.Range(plain.get(), plain.get(), share, feedback);
		}
		var around = AROUND.matcher(text);
		if (around.matches()) {
			return Numbers.around(Numbers.read(around.group(1), remarks), Numbers.read(around.group(2), remarks), share,
					feedback);
		}
		var fromTo = FROM_TO.matcher(text);
		if (fromTo.matches()) {
			int first = (fromTo.group(1) != null) ? 1 : 3;
			return new NumberKey.Range(Numbers.read(fromTo.group(first), remarks),
					Numbers.read(fromTo.group(first + 1), remarks), share, feedback);
		}
		var number = Numbers.read(text, remarks);
		return new NumberKey.Range(number, number, share, feedback);
	}

	/** One number, or the lowest and the highest. */
	static String write(NumberKey.Range range) {
		var low = Numbers.write(range.low());
		return (range.low().compareTo(range.high()) == 0) ? low : low + " .. " + Numbers.write(range.high());
	}

	/** Units as in "kg, g = 1000"; the first is the one that the numbers are in. */
	static List<NumberKey.Unit> units(String cell, Remarks remarks) {
		return ListCell.read(cell).stream().map((item) -> unit(item, remarks)).toList();
	}

	/** One unit as in "g = 1000". */
	static NumberKey.Unit unit(String item, Remarks remarks) {
		int sign = item.lastIndexOf('=');
		return (sign < 0) ? new NumberKey.Unit(item, BigDecimal.ONE)
				: new NumberKey.Unit(item.substring(0, sign).strip(), Numbers.read(item.substring(sign + 1), remarks));
	}

	static String write(NumberKey.Unit unit) {
		boolean base = unit.perBase().compareTo(BigDecimal.ONE) == 0 && unit.name().indexOf('=') < 0;
		return base ? unit.name() : unit.name() + " = " + Numbers.write(unit.perBase());
	}

	/** What holds for units where a sheet names no rule. */
	static NumberKey.UnitRule rule(List<NumberKey.Unit> units) {
		return units.isEmpty() ? NumberKey.UnitRule.NONE : NumberKey.UnitRule.OPTIONAL;
	}

}
