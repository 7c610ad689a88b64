package org.peerway.assessment.exchange.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.item.Ids;
import org.peerway.assessment.exchange.item.Limits;
import org.peerway.assessment.exchange.item.Numbers;
import org.peerway.assessment.exchange.item.RefusedException;
import org.peerway.assessment.question.Accepted;
import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.NumberKey;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.TextKey;

/**
 * A gap as it is written between double braces: "hope | 50% faith # Nearly" takes typed
 * words, "? hope | 0% fear" is filled by choosing, "= 3 .. 4" by typing a number.
 * Settings may stand in square brackets before it, as in "[weight 2, case]".
 */
final class GapCell {

	private static final Pattern WHOLE = Pattern.compile("\\s*(?:\\[([^]]*)])?\\s*([?=]?)(.*)", Pattern.DOTALL);

	private static final Pattern ANSWER = Pattern.compile("\\s*(?:(-?\\d[\\d.,]{0,60})%)?([^#]*)(?:#(.*))?",
			Pattern.DOTALL);

	private final GapSettings settings;

	private final Remarks remarks;

	/**
	 * One of the answers.
	 */
	private record Answer(String text, double share, String feedback) {
	}

	private GapCell(GapSettings settings, Remarks remarks) {
		this.settings = settings;
		this.remarks = remarks;
	}

	/**
	 * Reads what stands between braces.
	 * @param number of the gap in its text, from 1
	 * @throws RefusedException if it is no gap
	 */
	static GapText.Gap read(String inner, int number, Remarks remarks) {
		var whole = WHOLE.matcher(MarkedText.hidden(inner));
		if (!whole.matches()) {
			throw new RefusedException(Reason.UNEXPECTED, inner);
		}
		var settings = GapSettings.read((whole.group(1) != null) ? whole.group(1) : "", number, remarks);
		var key = new GapCell(settings, remarks).key(whole.group(2), answers(whole.group(3)));
		return new GapText.Gap(settings.id(), settings.weight(), key);
	}

	private static List<Answer> answers(String text) {
		var parts = text.split("\\|", -1);
		Limits.check("{{ | }}", parts.length, Limits.PARTS);
		return Arrays.stream(parts).map(GapCell::answer).toList();
	}

	private static Answer answer(String text) {
		var parts = ANSWER.matcher(text);
		if (!parts.matches()) {
			throw new RefusedException(Reason.UNEXPECTED, text);
		}
		double share = (parts.group(1) != null) ? Numbers.share(parts.group(1)) : 1;
		var feedback = (parts.group(3) != null) ? parts.group(3) : "";
		return new Answer(MarkedText.shown(parts.group(2).strip()), share, MarkedText.shown(feedback.strip()));
	}

	private GapText.GapKey key(String sign, List<Answer> answers) {
		return switch (sign) {
			case "?" -> new GapText.Choose(options(answers));
			case "=" -> new GapText.TypeNumber(new NumberKey(answers.stream()
				.map((one) -> NumberCell.range(one.text(), one.share(), one.feedback(), this.remarks))
				.toList(), this.settings.units(), this.settings.rule(), this.settings.otherwise()));
			default -> new GapText.TypeWords(new TextKey(
					answers.stream().map((one) -> new Accepted(one.text(), one.share(), one.feedback())).toList(),
					this.settings.caseCounts(), this.settings.accentsCount()));
		};
	}

	private List<Option> options(List<Answer> answers) {
		List<Option> options = new ArrayList<>();
		for (Answer one : answers) {
			int index = options.size();
			var id = (index < this.settings.ids().size()) ? this.settings.ids().get(index) : Ids.letter(index);
			options.add(new Option(id, one.text(), one.share(), one.feedback()));
		}
		return options;
	}

	/**
	 * What is to stand between braces.
	 * @param number of the gap in its text, from 1
	 */
	static String write(GapText.Gap gap, int number) {
		var settings = GapSettings.write(gap, number);
		return switch (gap.key()) {
			case GapText.Choose choose -> settings + "? "
					+ String.join(" | ",
							choose.options()
								.stream()
								.map((option) -> answer(option.text(), option.share(), option.feedback()))
								.toList());
			case GapText.TypeWords type -> settings + String.join(" | ",
					type.key()
						.wordings()
						.stream()
						.map((one) -> answer(one.pattern(), one.share(), one.feedback()))
						.toList());
			case GapText.TypeNumber type -> settings + "= "
					+ String.join(" | ",
							type.key()
								.ranges()
								.stream()
								.map((range) -> answer(NumberCell.write(range), range.share(), range.feedback()))
								.toList());
		};
	}

	private static String answer(String text, double share, String feedback) {
		var worth = (share == 1) ? "" : Numbers.percentage(share) + "% ";
		return worth + MarkedText.inner(text) + (feedback.isEmpty() ? "" : " # " + MarkedText.inner(feedback));
	}

}
