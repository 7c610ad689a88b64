package org.peerway.learning.results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.NumberKey;
import org.peerway.assessment.question.TextKey;
import org.peerway.assessment.results.PutParts;

/** Says in words what fits. */
final class KeyWords {

	private static final String BETWEEN = "; ";

	private final ResultsWords words;

	KeyWords(ResultsWords words) {
		this.words = words;
	}

	/** All that fits in a question. */
	String of(PutParts parts) {
		return switch (parts) {
			case PutParts.Options options -> fitting(options.options());
			case PutParts.Passage passage -> fitting(passage.options());
			case PutParts.Pairs pairs -> join(pairs.pairs()
				.stream()
				.map((pair) -> pairing(pair.text(), PlainWords.line(pairs.label(pair.key())))));
			case PutParts.Gaps gaps -> gaps(gaps);
			case PutParts.Scale scale ->
				join(scale.acts().stream().map((act) -> pairing(act.text(), Integer.toString(act.expert()))));
			case PutParts.Order order -> join(order.key().stream().map(order::text).map(PlainWords::line));
			case PutParts.Typed typed -> of(typed.key(), List.of());
			case PutParts.Text text -> this.words.say("key.rubric");
		};
	}

	/** What fits in one gap. */
	String of(GapText.GapKey key, List<PutParts.Choice> options) {
		return switch (key) {
			case GapText.Choose choose -> fitting(options);
			case GapText.TypeWords typed -> words(typed.key());
			case GapText.TypeNumber typed -> number(typed.key());
		};
	}

	/** What an option says; the two of a statement say nothing themselves. */
	String option(PutParts.Choice choice) {
		return choice.text().isEmpty() ? this.words.say("statement." + choice.id()) : PlainWords.line(choice.text());
	}

	private String fitting(List<PutParts.Choice> options) {
		return join(
				options.stream().filter(PutParts.Choice::fits).map((option) -> worth(option(option), option.share())));
	}

	private String gaps(PutParts.Gaps gaps) {
		List<String> keys = new ArrayList<>();
		for (PutParts.Stretch stretch : gaps.stretches()) {
			var gap = stretch.gap();
			if (gap != null) {
				keys.add(pairing(Integer.toString(keys.size() + 1), of(gap.key(), gap.options())));
			}
		}
		return join(keys.stream());
	}

	private String words(TextKey key) {
		var wordings = join(key.wordings().stream().map((one) -> worth(one.pattern(), one.share())));
		var rules = join(Stream
			.of(key.caseCounts() ? this.words.say("key.case") : "",
					key.accentsCount() ? this.words.say("key.accents") : "")
			.filter((rule) -> !rule.isEmpty()));
		return rules.isEmpty() ? wordings : wordings + " (" + rules + ")";
	}

	private String number(NumberKey key) {
		var ranges = join(key.ranges().stream().map((range) -> worth(range(range), range.share())));
		if (key.units().isEmpty()) {
			return ranges;
		}
		var units = key.units().stream().map(NumberKey.Unit::name).collect(Collectors.joining(", "));
		return ranges + " (" + this.words.say(
				(key.rule() == NumberKey.UnitRule.REQUIRED) ? "key.units.required" : "key.units.optional", units) + ")";
	}

	private String range(NumberKey.Range range) {
		var low = range.low().toPlainString();
		return (range.low().compareTo(range.high()) == 0) ? low
				: this.words.say("from-to", low, range.high().toPlainString());
	}

	private String worth(String text, double share) {
		return (share == 1) ? text : this.words.say("key.worth", text, this.words.number(share));
	}

	private static String pairing(String part, String key) {
		return PlainWords.line(part) + ": " + key;
	}

	private static String join(Stream<String> texts) {
		return texts.collect(Collectors.joining(BETWEEN));
	}

}
