package org.peerway.assessment.exchange.yaml;

import java.math.BigDecimal;
import java.util.Optional;

import org.peerway.assessment.question.Accepted;
import org.peerway.assessment.question.NumberKey;
import org.peerway.assessment.question.Rubric;
import org.peerway.assessment.question.TextKey;
import org.peerway.base.yaml.Entry;

/** Builds the keys of typed answers and the rubrics of those that people rate. */
final class Keys {

	private static final int LONGEST = 2_000;

	/** Sums of numbers of larger ones would take all memory. */
	private static final int LARGEST_SCALE = 2_000;

	private Keys() {
	}

	static TextKey words(Entry entry) {
		return new TextKey(entry.entries("accept")
			.stream()
			.map((wording) -> new Accepted(wording.text("text"), share(wording), QuestionYaml.or(wording, "feedback")))
			.toList(), entry.flag("caseCounts"), entry.flag("accentsCount"));
	}

	static NumberKey number(Entry entry) {
		var units = entry.entries("units")
			.stream()
			.map((unit) -> new NumberKey.Unit(unit.text("name"),
					unit.has("perBase") ? decimal(unit, "perBase") : BigDecimal.ONE))
			.toList();
		var rule = Optional.ofNullable(QuestionYaml.choice(entry, "unitRule", NumberKey.UnitRule.class))
			.orElse(units.isEmpty() ? NumberKey.UnitRule.NONE : NumberKey.UnitRule.OPTIONAL);
		return new NumberKey(entry.entries("ranges").stream().map(Keys::range).toList(), units, rule,
				QuestionYaml.or(entry, "otherwise"));
	}

	private static NumberKey.Range range(Entry range) {
		var low = decimal(range, range.has("value") ? "value" : "from");
		var high = range.has("value") ? low : decimal(range, "to");
		var tolerance = range.has("tolerance") ? decimal(range, "tolerance") : BigDecimal.ZERO;
		return new NumberKey.Range(low.subtract(tolerance), high.add(tolerance), share(range),
				QuestionYaml.or(range, "feedback"));
	}

	private static double share(Entry entry) {
		return entry.has("share") ? entry.decimal("share") : 1;
	}

	/** Numbers of any length that anybody needs stand in quotes. */
	private static BigDecimal decimal(Entry entry, String property) {
		var value = entry.node().path(property);
		try {
			if (value.isNumber() || value.isString() && value.asString().length() <= LONGEST) {
				var number = new BigDecimal(value.asString().strip());
				if (Math.abs((long) number.scale()) <= LARGEST_SCALE) {
					return number;
				}
			}
		}
		catch (NumberFormatException ex) {
			throw entry.unreadable(property);
		}
		throw entry.unreadable(property);
	}

	static Rubric rubric(Entry entry) {
		return new Rubric(entry.entries("rubric")
			.stream()
			.map((criterion) -> new Rubric.Criterion(criterion.text("id"), criterion.text("text"),
					criterion.entries("levels")
						.stream()
						.map((level) -> new Rubric.Level(level.number("points"), QuestionYaml.or(level, "text")))
						.toList()))
			.toList());
	}

}
