package org.peerway.assessment.exchange.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.item.Ids;
import org.peerway.assessment.exchange.item.Limits;
import org.peerway.assessment.exchange.item.Numbers;
import org.peerway.assessment.exchange.item.RefusedException;
import org.peerway.assessment.question.Accepted;
import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.NumberKey;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.TextKey;

/** Reads what fits into one gap of a {@link ClozeText}. */
final class ClozeGap {

	private static final Pattern SHARE = Pattern.compile("\\s*(?:=|%(-?\\d{1,3}(?:[.,]\\d{0,20})?)%)");

	/**
	 * One of the answers.
	 *
	 * @param html without the signs that escape others
	 */
	private record Alternative(double share, String html, String feedback) {
	}

	private ClozeGap() {
	}

	static GapText.GapKey read(String type, String body, MoodleItem item) {
		var alternatives = alternatives(body, item);
		return switch (type) {
			case "SHORTANSWER", "SA", "MW" -> words(alternatives, false, item);
			case "SHORTANSWER_C", "SAC", "MWC" -> words(alternatives, true, item);
			case "NUMERICAL", "NM" -> number(alternatives, item);
			case "MULTICHOICE", "MC" -> choose(alternatives, item);
			case "MULTICHOICE_S", "MCS", "MULTICHOICE_V", "MCV", "MULTICHOICE_H", "MCH", "MULTICHOICE_VS", "MCVS",
					"MULTICHOICE_HS", "MCHS" -> {
				item.remarks().replaced(type, "MULTICHOICE");
				yield choose(alternatives, item);
			}
			case "MULTIRESPONSE", "MR", "MULTIRESPONSE_H", "MRH", "MULTIRESPONSE_S", "MRS", "MULTIRESPONSE_HS",
					"MRHS" -> {
				if (alternatives.stream().filter((one) -> one.share() > 0).count() != 1) {
					throw new RefusedException(Reason.UNKNOWN_KIND, type);
				}
				item.remarks().replaced(type, "MULTICHOICE");
				yield choose(alternatives, item);
			}
			default -> throw new RefusedException(Reason.UNKNOWN_KIND, type);
		};
	}

	private static GapText.GapKey choose(List<Alternative> alternatives, MoodleItem item) {
		List<Option> options = new ArrayList<>();
		for (Alternative one : alternatives) {
			options.add(new Option(Ids.letter(options.size()), item.fromHtml(one.html()), one.share(), one.feedback()));
		}
		return new GapText.Choose(options);
	}

	private static GapText.GapKey words(List<Alternative> alternatives, boolean caseCounts, MoodleItem item) {
		var wordings = alternatives.stream()
			.map((one) -> new Accepted(plain(one.html()), positive(one.share(), item), one.feedback()))
			.toList();
		return new GapText.TypeWords(new TextKey(wordings, caseCounts, true));
	}

	private static GapText.GapKey number(List<Alternative> alternatives, MoodleItem item) {
		List<NumberKey.Range> ranges = new ArrayList<>();
		var otherwise = "";
		for (Alternative one : alternatives) {
			var text = plain(one.html());
			double share = positive(one.share(), item);
			if (text.equals("*")) {
				otherwise = TypedAnswers.otherwise(item, share, one.feedback());
				continue;
			}
			int colon = text.indexOf(':');
			var number = (colon < 0) ? text : text.substring(0, colon);
			var tolerance = (colon < 0) ? "0" : text.substring(colon + 1);
			ranges.add(Numbers.around(Numbers.read(number, item.remarks()), Numbers.read(tolerance, item.remarks()),
					share, one.feedback()));
		}
		return new GapText.TypeNumber(new NumberKey(ranges, List.of(), NumberKey.UnitRule.NONE, otherwise));
	}

	private static double positive(double share, MoodleItem item) {
		if (share < 0) {
			item.remarks().replaced(Numbers.percentage(share) + " %", "0 %");
		}
		return Math.max(0, share);
	}

	private static List<Alternative> alternatives(String body, MoodleItem item) {
		List<Alternative> alternatives = new ArrayList<>();
		for (String part : split(body, '~', Integer.MAX_VALUE)) {
			if (part.isBlank()) {
				continue;
			}
			Limits.check("{…~…}", alternatives.size() + 1L, Limits.PARTS);
			var share = SHARE.matcher(part);
			boolean shared = share.lookingAt();
			var percentage = shared ? share.group(1) : "0";
			var halves = split(part.substring(shared ? share.end() : 0), '#', 2);
			var feedback = (halves.size() > 1) ? item.fromHtml(unescaped(halves.get(1))) : "";
			alternatives.add(new Alternative((percentage != null) ? Numbers.share(percentage) : 1,
					unescaped(halves.getFirst()).strip(), feedback));
		}
		return alternatives;
	}

	/** Splits at a sign, unless a backslash or an ampersand stands before it. */
	private static List<String> split(String text, char sign, int most) {
		List<String> parts = new ArrayList<>();
		int from = 0;
		for (int at = text.indexOf(sign); at >= 0 && parts.size() < most - 1; at = text.indexOf(sign, at + 1)) {
			char before = (at > 0) ? text.charAt(at - 1) : ' ';
			if (before != '\\' && !(sign == '#' && before == '&')) {
				parts.add(text.substring(from, at));
				from = at + 1;
			}
		}
		parts.add(text.substring(from));
		return parts;
	}

	private static String unescaped(String text) {
		return text.replaceAll("\\\\([}#~/\"'\\\\])", "$1");
	}

	private static String plain(String html) {
		return Jsoup.parseBodyFragment(html).body().wholeText().strip();
	}

}
