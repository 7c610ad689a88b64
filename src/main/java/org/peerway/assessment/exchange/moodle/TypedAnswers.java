package org.peerway.assessment.exchange.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.item.Limits;
import org.peerway.assessment.exchange.item.Numbers;
import org.peerway.assessment.exchange.item.RefusedException;
import org.peerway.assessment.question.Accepted;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.NumberKey;
import org.peerway.assessment.question.NumberKey.UnitRule;
import org.peerway.assessment.question.Numeric;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.ShortAnswer;
import org.peerway.assessment.question.TextKey;

/** Reads the kinds that are answered by typing a few words or a number. */
final class TypedAnswers {

	private TypedAnswers() {
	}

	static Question readWords(MoodleItem item, Head head) {
		List<Accepted> wordings = new ArrayList<>();
		for (MoodleAnswer answer : MoodleAnswer.all(item)) {
			wordings.add(new Accepted(answer.raw(item), answer.positiveShare(item), answer.feedback()));
		}
		if (wordings.stream().noneMatch((wording) -> wording.share() == 1)) {
			throw new RefusedException(Reason.NO_RIGHT_ANSWER);
		}
		return new ShortAnswer(head, new TextKey(wordings, item.flag("usecase", false), true));
	}

	static Question readNumber(MoodleItem item, Head head) {
		List<NumberKey.Range> ranges = new ArrayList<>();
		var otherwise = "";
		for (MoodleAnswer answer : MoodleAnswer.all(item)) {
			var tolerance = answer.element().value("tolerance", "0");
			double share = answer.positiveShare(item);
			var number = answer.raw(item);
			if (number.equals("*")) {
				otherwise = otherwise(item, share, answer.feedback());
			}
			else {
				ranges.add(Numbers.around(Numbers.read(number, item.remarks()), Numbers.read(tolerance, item.remarks()),
						share, answer.feedback()));
			}
		}
		if (ranges.stream().noneMatch((range) -> range.share() == 1)) {
			throw new RefusedException(Reason.NO_RIGHT_ANSWER);
		}
		var units = units(item);
		return new Numeric(head, new NumberKey(ranges, units, rule(item, units), otherwise));
	}

	/** A number that is right in no other way earns nothing here. */
	static String otherwise(MoodleItem item, double share, String feedback) {
		if (share > 0) {
			item.remarks().replaced("* " + Numbers.percentage(share) + " %", "* 0 %");
		}
		return feedback;
	}

	private static UnitRule rule(MoodleItem item, List<NumberKey.Unit> units) {
		boolean graded = !item.element().value("unitgradingtype", "0").equals("0");
		var penalty = item.element().value("unitpenalty", "1");
		var shown = item.element().value("showunits", "0");
		if (units.isEmpty()) {
			return UnitRule.NONE;
		}
		if (graded && Numbers.plain(penalty).filter((share) -> share.doubleValue() == 1).isEmpty()) {
			item.remarks().replaced("<unitpenalty>: " + penalty, "1");
		}
		if (shown.equals("1") || shown.equals("2")) {
			item.remarks().leftOut("<showunits>: " + shown);
		}
		return graded ? UnitRule.REQUIRED : UnitRule.OPTIONAL;
	}

	/** The one with the factor 1 comes first, because the numbers are in it. */
	private static List<NumberKey.Unit> units(MoodleItem item) {
		List<NumberKey.Unit> units = new ArrayList<>();
		var all = item.element().child("units").map((list) -> list.children("unit")).orElse(List.of());
		Limits.check("<unit>", all.size(), Limits.PARTS);
		for (XmlElement unit : all) {
			var factor = Numbers.read(unit.value("multiplier", "1"), item.remarks());
			var read = new NumberKey.Unit(unit.value("unit_name", ""), factor);
			if (factor.compareTo(BigDecimal.ONE) == 0 && units.stream().noneMatch(TypedAnswers::isBase)) {
				units.addFirst(read);
			}
			else {
				units.add(read);
			}
		}
		return units;
	}

	private static boolean isBase(NumberKey.Unit unit) {
		return unit.perBase().compareTo(BigDecimal.ONE) == 0;
	}

}
