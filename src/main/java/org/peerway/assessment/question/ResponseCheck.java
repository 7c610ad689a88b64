package org.peerway.assessment.question;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** Tells whether a response is one that a question can have. */
public final class ResponseCheck {

	/** The most characters of a typed word or number. */
	public static final int SHORT = 500;

	/** The most characters of a text. */
	public static final int LONG = 20_000;

	private ResponseCheck() {
	}

	/**
	 * Accepts a response with nothing in it, and one that fits the question's parts.
	 * @throws IllegalArgumentException if it is of another form, names a part that the
	 * question does not have, gives more than it takes, or is too long
	 */
	public static void check(Question question, Response response) {
		if (!response.isGiven()) {
			return;
		}
		switch (response) {
			case Response.Chosen chosen -> chosen(question, chosen.options());
			case Response.Assigned assigned -> assigned.parts().forEach((part, value) -> part(question, part, value));
			case Response.Ordered ordered -> ordered(question, ordered.entries());
			case Response.Written written -> written(question, written.text());
		}
	}

	private static void chosen(Question question, Collection<String> chosen) {
		var options = switch (question) {
			case ChoiceQuestion choice -> choice.options();
			case HotText text -> text.options();
			default -> throw foreign(question);
		};
		must(options.stream().map(Option::id).toList().containsAll(chosen), question, "has no such option");
		must(chosen.size() == 1 || question.kind() == Kind.MULTIPLE || question.kind() == Kind.HOT_TEXT, question,
				"takes one option, not " + chosen.size());
	}

	private static void part(Question question, String part, String value) {
		switch (question) {
			case Matching matching -> {
				must(matching.stems().stream().anyMatch((stem) -> stem.id().equals(part)), question,
						"has no such stem");
				must(matching.labels().stream().anyMatch((label) -> label.id().equals(value)), question,
						"has no such label");
			}
			case GapText text -> gap(text, part, value);
			case Judgement judgement -> {
				must(judgement.acts().stream().anyMatch((act) -> act.id().equals(part)), question, "has no such act");
				must(value.matches("[1-9]") && Integer.parseInt(value) <= judgement.levels(), question,
						"has no such level");
			}
			default -> throw foreign(question);
		}
	}

	private static void gap(GapText text, String part, String value) {
		var gap = text.gaps().stream().filter((one) -> one.id().equals(part)).findFirst();
		must(gap.isPresent(), text, "has no such gap");
		if (gap.orElseThrow().key() instanceof GapText.Choose choose) {
			must(choose.options().stream().anyMatch((option) -> option.id().equals(value)), text, "has no such option");
		}
		must(value.length() <= SHORT, text, "takes " + SHORT + " characters at most");
	}

	private static void ordered(Question question, List<String> given) {
		if (!(question instanceof Ordering ordering)) {
			throw foreign(question);
		}
		var entries = new HashSet<>(ordering.entries().stream().map(Ordering.Entry::id).toList());
		must(given.size() == entries.size() && entries.equals(new HashSet<>(given)), question,
				"takes each of its entries once");
	}

	private static void written(Question question, String text) {
		int most = switch (question) {
			case ShortAnswer words -> SHORT;
			case Numeric number -> SHORT;
			case RatedQuestion rated -> LONG;
			default -> throw foreign(question);
		};
		must(text.length() <= most, question, "takes " + most + " characters at most");
	}

	private static IllegalArgumentException foreign(Question question) {
		return new IllegalArgumentException("Question " + question.id() + " takes an answer of another form");
	}

	private static void must(boolean holds, Question question, String otherwise) {
		Rules.must(holds, question.head(), otherwise);
	}

}
