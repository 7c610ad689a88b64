package org.peerway.assessment.question;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds right and wrong answers to questions of every kind. */
public final class Answers {

	private Answers() {
	}

	/** A response that earns the whole point. */
	public static Response right(Question question) {
		return switch (question) {
			case ChoiceQuestion choice -> chosen(fitting(choice.options(), choice.kind(), true));
			case HotText text -> chosen(fitting(text.options(), text.kind(), true));
			case Matching matching -> new Response.Assigned(
					matching.stems().stream().collect(Collectors.toMap(Matching.Stem::id, Matching.Stem::label)));
			case GapText text -> gaps(text, true);
			case Judgement judgement -> new Response.Assigned(judgement.acts()
				.stream()
				.collect(Collectors.toMap(Judgement.Act::id, (act) -> Integer.toString(act.expert()))));
			case Ordering ordering -> order(ordering.entries());
			case ShortAnswer words -> new Response.Written(words(words.key(), true));
			case Numeric number -> new Response.Written(number(number.key(), true));
			case RatedQuestion rated -> new Response.Written("In their own words.");
		};
	}

	/** A response that earns nothing. */
	public static Response wrong(Question question) {
		return switch (question) {
			case ChoiceQuestion choice -> chosen(fitting(choice.options(), choice.kind(), false));
			case HotText text -> chosen(fitting(text.options(), text.kind(), false));
			case Matching matching -> new Response.Assigned(matching.stems()
				.stream()
				.collect(Collectors.toMap(Matching.Stem::id,
						(stem) -> matching.labels()
							.stream()
							.map(Matching.Label::id)
							.filter((label) -> !label.equals(stem.label()))
							.findFirst()
							.orElseThrow())));
			case GapText text -> gaps(text, false);
			case Judgement judgement -> new Response.Assigned(judgement.acts()
				.stream()
				.collect(Collectors.toMap(Judgement.Act::id,
						(act) -> (act.expert() - 1 > judgement.levels() - act.expert()) ? "1"
								: Integer.toString(judgement.levels()))));
			case Ordering ordering -> order(ordering.entries().reversed());
			case ShortAnswer words -> new Response.Written(words(words.key(), false));
			case Numeric number -> new Response.Written(number(number.key(), false));
			case RatedQuestion rated -> new Response.Written("");
		};
	}

	private static Response chosen(Set<String> options) {
		return new Response.Chosen(options);
	}

	private static Set<String> fitting(List<Option> options, Kind kind, boolean fits) {
		boolean several = kind == Kind.MULTIPLE || kind == Kind.HOT_TEXT;
		return options.stream()
			.filter((option) -> several ? option.fits() == fits : option.share() == (fits ? 1 : 0))
			.map(Option::id)
			.limit(several ? Long.MAX_VALUE : 1)
			.collect(Collectors.toSet());
	}

	private static Response order(List<Ordering.Entry> entries) {
		return new Response.Ordered(entries.stream().map(Ordering.Entry::id).toList());
	}

	private static Response gaps(GapText text, boolean right) {
		var given = new HashMap<String, String>();
		text.gaps().forEach((gap) -> given.put(gap.id(), switch (gap.key()) {
			case GapText.Choose choose -> fitting(choose.options(), Kind.SINGLE, right).iterator().next();
			case GapText.TypeWords type -> words(type.key(), right);
			case GapText.TypeNumber type -> number(type.key(), right);
		}));
		return new Response.Assigned(given);
	}

	private static String words(TextKey key, boolean right) {
		return right ? key.wordings().stream().filter((one) -> one.share() == 1).findFirst().orElseThrow().pattern()
				: "quite another word";
	}

	private static String number(NumberKey key, boolean right) {
		var low = key.ranges().stream().filter((one) -> one.share() == 1).findFirst().orElseThrow().low();
		var unit = (key.rule() == NumberKey.UnitRule.REQUIRED) ? key.units().getFirst().name() : "";
		return (right ? low.toPlainString() : "987654321") + unit;
	}

}
