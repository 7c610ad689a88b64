package org.peerway.assessment.exchange.gift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.item.Ids;
import org.peerway.assessment.exchange.item.Limits;
import org.peerway.assessment.exchange.item.Numbers;
import org.peerway.assessment.exchange.item.RefusedException;
import org.peerway.assessment.exchange.text.Markup;
import org.peerway.assessment.question.Accepted;
import org.peerway.assessment.question.Credit;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Matching;
import org.peerway.assessment.question.MultipleChoice;
import org.peerway.assessment.question.NumberKey;
import org.peerway.assessment.question.Numeric;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.ShortAnswer;
import org.peerway.assessment.question.SingleChoice;
import org.peerway.assessment.question.TextKey;

/**
 * The answers of one question.
 *
 * @param text what stands in braces, without what is said to everybody
 */
record GiftAnswers(String text, GiftTexts texts, Remarks remarks) {

	private static final Pattern SHARE = Pattern.compile("^\\s*%(-*\\d{1,3}(?:\\.\\d{0,20})?)%");

	/**
	 * An answer.
	 *
	 * @param words as they stand in the file
	 */
	private record One(double share, String words, String feedback) {
	}

	/** One of several where an answer is marked by "=", else several. */
	Question choice(Head head) {
		boolean single = this.text.indexOf('=') >= 0;
		List<Option> options = new ArrayList<>();
		for (String part : split(this.text.replace("=", "~="), '~')) {
			boolean right = part.startsWith("=");
			var one = one(right ? part.substring(1) : part, right ? 1 : 0);
			double share = single ? positive(one.share()) : one.share();
			options.add(new Option(Ids.letter(options.size()), this.texts.read(one.words()), share, one.feedback()));
		}
		if (options.size() < 2) {
			throw new RefusedException(Reason.TOO_FEW_ANSWERS);
		}
		must(options.stream().anyMatch(Option::fits));
		return single ? new SingleChoice(head, options) : new MultipleChoice(head, options, Credit.PARTIAL, true);
	}

	Question words(Head head) {
		List<Accepted> wordings = new ArrayList<>();
		for (String part : split(this.text, '=')) {
			var one = one(part, 1);
			wordings.add(new Accepted(GiftTexts.plain(one.words()), positive(one.share()), one.feedback()));
		}
		must(wordings.stream().anyMatch((wording) -> wording.share() == 1));
		return new ShortAnswer(head, new TextKey(wordings, false, true));
	}

	Question number(Head head) {
		var numbers = this.text.substring(1);
		int tilde = numbers.indexOf('~');
		var otherwise = (tilde < 0) ? "" : this.texts.read(numbers.substring(tilde + 1).strip().replaceFirst("^#", ""));
		List<NumberKey.Range> ranges = new ArrayList<>();
		for (String part : split((tilde < 0) ? numbers : numbers.substring(0, tilde), '=')) {
			var one = one(part, 1);
			var number = GiftTexts.plain(one.words());
			if (number.equals("*")) {
				otherwise = one.feedback();
				if (one.share() > 0) {
					this.remarks.replaced("* " + Numbers.percentage(one.share()) + " %", "* 0 %");
				}
			}
			else {
				ranges.add(range(number, positive(one.share()), one.feedback()));
			}
		}
		must(ranges.stream().anyMatch((range) -> range.share() == 1));
		return new Numeric(head, new NumberKey(ranges, List.of(), NumberKey.UnitRule.NONE, otherwise));
	}

	Question matching(Head head) {
		List<Matching.Stem> stems = new ArrayList<>();
		Map<String, Matching.Label> labels = new LinkedHashMap<>();
		for (String part : split(this.text, '=')) {
			int arrow = part.indexOf("->");
			if (arrow < 0) {
				throw new RefusedException(Reason.MISSING, "->: " + GiftTexts.plain(part));
			}
			var words = GiftTexts.plain(part.substring(arrow + 2));
			if (words.isEmpty()) {
				throw new RefusedException(Reason.MISSING, "-> …: " + GiftTexts.plain(part));
			}
			var label = labels.computeIfAbsent(words,
					(text) -> new Matching.Label(Ids.letter(labels.size()), Markup.fromPlain(text)));
			var stem = this.texts.read(part.substring(0, arrow));
			if (!stem.isEmpty()) {
				stems.add(new Matching.Stem(String.valueOf(stems.size() + 1), stem, label.id(), ""));
			}
		}
		return new Matching(head, stems, List.copyOf(labels.values()));
	}

	private NumberKey.Range range(String words, double share, String feedback) {
		int dots = words.indexOf("..");
		if (dots >= 0) {
			return new NumberKey.Range(Numbers.read(words.substring(0, dots), this.remarks),
					Numbers.read(words.substring(dots + 2), this.remarks), share, feedback);
		}
		int colon = words.indexOf(':');
		var number = (colon < 0) ? words : words.substring(0, colon);
		var tolerance = (colon < 0) ? "0" : words.substring(colon + 1);
		return Numbers.around(Numbers.read(number, this.remarks), Numbers.read(tolerance, this.remarks), share,
				feedback);
	}

	private One one(String part, double otherwise) {
		var share = SHARE.matcher(part);
		boolean shared = share.find();
		var rest = shared ? part.substring(share.end()) : part;
		int sign = rest.indexOf('#');
		return new One(shared ? Numbers.share(share.group(1).replaceFirst("^--+", "-")) : otherwise,
				(sign < 0) ? rest : rest.substring(0, sign),
				(sign < 0) ? "" : this.texts.read(rest.substring(sign + 1)));
	}

	private double positive(double share) {
		if (share < 0) {
			this.remarks.replaced(Numbers.percentage(share) + " %", "0 %");
		}
		return Math.max(0, share);
	}

	/**
	 * The parts between the signs; what stands before the first one if it is not blank.
	 */
	private static List<String> split(String text, char sign) {
		List<String> parts = new ArrayList<>();
		int from = 0;
		for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, from)) {
			add(parts, text.substring(from, at));
			from = at + 1;
		}
		parts.add(text.substring(from));
		return parts;
	}

	private static void add(List<String> parts, String part) {
		if (!parts.isEmpty() || !part.isBlank()) {
			parts.add(part);
			Limits.check("{= ~}", parts.size(), Limits.PARTS);
		}
	}

	private static void must(boolean right) {
		if (!right) {
			throw new RefusedException(Reason.NO_RIGHT_ANSWER);
		}
	}

}
