package org.peerway.assessment.exchange.moodle;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.item.GapMarks;
import org.peerway.assessment.exchange.item.Numbers;
import org.peerway.assessment.exchange.item.StandIns;
import org.peerway.assessment.exchange.text.Markup;
import org.peerway.assessment.question.Accepted;
import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.NumberKey;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.TextKey;

/** Writes a text that holds its gaps. */
final class ClozeOutput {

	private final GapText question;

	private final MoodleTexts texts;

	private final Remarks remarks;

	private final Set<String> names = new LinkedHashSet<>();

	ClozeOutput(GapText question, MoodleTexts texts, Remarks remarks) {
		this.question = question;
		this.texts = texts;
		this.remarks = remarks;
	}

	/** Braces between gaps are written as entities, for which Moodle looks no further. */
	void write() {
		var ask = StandIns.withoutScene(this.question.head(), this.remarks).ask();
		if (!ask.isEmpty()) {
			this.remarks.replaced("ask", "<questiontext>");
		}
		var markdown = ask.isEmpty() ? GapMarks.join(this.question) : ask + "\n\n" + GapMarks.join(this.question);
		var html = html(markdown, false).replace("{", "&#123;").replace("}", "&#125;");
		this.texts.html(GapMarks.fill(html, gaps()), this.names);
	}

	private List<String> gaps() {
		var weights = weights();
		List<String> gaps = new ArrayList<>();
		for (GapText.Gap gap : this.question.gaps()) {
			gaps.add("{" + weights.get(gaps.size()) + ":" + key(gap.key()) + "}");
		}
		return gaps;
	}

	/** Whole numbers; others are brought to thousandths. */
	private List<String> weights() {
		var gaps = this.question.gaps();
		if (gaps.stream().allMatch((gap) -> gap.weight() == Math.rint(gap.weight()) && gap.weight() < 1_000_000)) {
			return gaps.stream().map((gap) -> String.valueOf((long) gap.weight())).toList();
		}
		double most = gaps.stream().mapToDouble(GapText.Gap::weight).max().orElseThrow();
		var parts = gaps.stream().map((gap) -> Math.max(1, Math.round(gap.weight() / most * 1000))).toList();
		var common = parts.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::gcd).longValue();
		var whole = parts.stream().map((part) -> String.valueOf(part / common)).toList();
		this.remarks.replaced(
				gaps.stream().map((gap) -> String.valueOf(gap.weight())).collect(Collectors.joining(" : ")),
				String.join(" : ", whole));
		return whole;
	}

	private String key(GapText.GapKey key) {
		return switch (key) {
			case GapText.Choose choose ->
				"MULTICHOICE:" + choose.options().stream().map(this::option).collect(Collectors.joining("~"));
			case GapText.TypeWords words -> words(words.key());
			case GapText.TypeNumber number -> number(number.key());
		};
	}

	private String words(TextKey key) {
		MoodleOutput.tellAccents(key, this.remarks);
		return (key.caseCounts() ? "SHORTANSWER_C:" : "SHORTANSWER:")
				+ key.wordings().stream().map(this::wording).collect(Collectors.joining("~"));
	}

	private String number(NumberKey key) {
		if (!key.units().isEmpty()) {
			this.remarks.leftOut(key.units().stream().map(NumberKey.Unit::name).collect(Collectors.joining(", ")));
		}
		List<String> ranges = new ArrayList<>();
		for (NumberKey.Range range : key.ranges()) {
			var number = Numbers.write(Numbers.middle(range)) + ":" + Numbers.write(Numbers.tolerance(range));
			ranges.add(answer(range.share(), number, range.feedback()));
		}
		if (!key.otherwise().isEmpty()) {
			ranges.add(answer(0, "*", key.otherwise()));
		}
		return "NUMERICAL:" + String.join("~", ranges);
	}

	private String option(Option option) {
		return answer(option.share(), escaped(html(option.text(), true)), option.feedback());
	}

	private String wording(Accepted wording) {
		var html = wording.pattern().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
		return answer(wording.share(), escaped(html), wording.feedback());
	}

	private String answer(double share, String answer, String feedback) {
		var sign = (share == 1) ? "=" : "%" + Numbers.percentage(share) + "%";
		return sign + answer + (feedback.isEmpty() ? "" : "#" + escaped(html(feedback, true)));
	}

	private String html(String markdown, boolean inline) {
		return inline ? Markup.toInlineHtml(markdown, (name) -> this.texts.address(name, this.names))
				: Markup.toHtml(markdown, (name) -> this.texts.address(name, this.names));
	}

	/**
	 * As entities, which Moodle reads in each kind of gap; "#" first, for they hold it.
	 */
	private static String escaped(String html) {
		return html.replace("&#", "&\0")
			.replace("#", "&\00035;")
			.replace("\\", "&\00092;")
			.replace("{", "&\000123;")
			.replace("}", "&\000125;")
			.replace("~", "&\000126;")
			.replace('\0', '#');
	}

}
