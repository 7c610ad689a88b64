package org.peerway.assessment.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.peerway.assessment.markdown.Markdown;

/** Compares responses with keys, to be told after grading. */
public final class Outcomes {

	private Outcomes() {
	}

	/**
	 * How that response compares with the key of the question.
	 * @throws ClassCastException if the response is of another form than the question
	 */
	public static Outcome of(Question question, Response response) {
		return switch (question) {
			case ChoiceQuestion choice -> options(choice.options(), chosen(response));
			case HotText text -> options(text.options(), chosen(response));
			case Matching matching -> matching(matching, assigned(response));
			case GapText text -> gaps(text, assigned(response));
			case Judgement judgement -> judgement(judgement, assigned(response));
			case Ordering ordering -> order(ordering, ((Response.Ordered) response).entries());
			case ShortAnswer words -> typed(words(words.key(), text(response)));
			case Numeric number -> typed(number(number.key(), text(response)));
			case Rewrite rewrite ->
				new Outcome.Text(text(response), rewrite.original(), rewrite.example(), rewrite.rubric());
			case LongAnswer free -> new Outcome.Text(text(response), "", "", free.rubric());
		};
	}

	/**
	 * The same for somebody who compares a text with an example, as nobody rates it: what
	 * is noted for those who rate stands as the example where there is no other.
	 */
	public static Outcome toCompare(Question question, Response response) {
		return (question instanceof LongAnswer free) ? new Outcome.Text(text(response), "", free.notes(), free.rubric())
				: of(question, response);
	}

	/** The outcome with nothing said about parts that were left open. */
	public static Outcome ofGiven(Outcome outcome) {
		return (outcome instanceof Outcome.Parts parts) ? new Outcome.Parts(parts.parts()
			.stream()
			.map((part) -> part.given().isEmpty() ? new Outcome.Part(part.text(), "", part.expected(), part.fits(), "")
					: part)
			.toList()) : outcome;
	}

	/** The outcome with what fits, and what is said about it, or without. */
	public static Outcome showing(Outcome outcome, boolean key, boolean feedback) {
		return switch (outcome) {
			case Outcome.Options options -> new Outcome.Options(said(options.chosen(), feedback),
					key ? said(options.fitting(), feedback) : List.of());
			case Outcome.Parts parts -> new Outcome.Parts(parts.parts()
				.stream()
				.map((part) -> new Outcome.Part(part.text(), part.given(), key ? part.expected() : "", part.fits(),
						feedback ? part.feedback() : ""))
				.toList());
			case Outcome.Order order ->
				new Outcome.Order(order.given(), order.inPlace(), key ? said(order, feedback) : List.of());
			case Outcome.Typed typed -> new Outcome.Typed(typed.given(), typed.fits(), key ? typed.expected() : "",
					feedback ? typed.feedback() : "");
			case Outcome.Text text -> new Outcome.Text(text.given(), text.original(), key ? text.example() : "",
					text.rubric(), feedback ? text.readings() : List.of());
		};
	}

	private static List<Option> said(List<Option> options, boolean feedback) {
		return feedback ? options
				: options.stream().map((option) -> new Option(option.id(), option.text(), option.share(), "")).toList();
	}

	private static List<Ordering.Entry> said(Outcome.Order order, boolean feedback) {
		return feedback ? order.right()
				: order.right().stream().map((entry) -> new Ordering.Entry(entry.id(), entry.text(), "")).toList();
	}

	private static Outcome options(List<Option> options, Set<String> chosen) {
		return new Outcome.Options(options.stream().filter((option) -> chosen.contains(option.id())).toList(),
				options.stream().filter(Option::fits).toList());
	}

	private static Outcome matching(Matching matching, Map<String, String> given) {
		return new Outcome.Parts(matching.stems().stream().map((stem) -> {
			var label = given.getOrDefault(stem.id(), "");
			boolean fits = stem.label().equals(label);
			return new Outcome.Part(stem.text(), label(matching, label), label(matching, stem.label()), fits,
					fits ? "" : stem.feedback());
		}).toList());
	}

	private static String label(Matching matching, String id) {
		return matching.labels()
			.stream()
			.filter((label) -> label.id().equals(id))
			.map(Matching.Label::text)
			.findFirst()
			.orElse("");
	}

	private static Outcome gaps(GapText text, Map<String, String> given) {
		return new Outcome.Parts(text.gaps().stream().map((gap) -> {
			var part = gap(gap.key(), given.getOrDefault(gap.id(), ""));
			return new Outcome.Part(Surroundings.of(text.parts(), gap), part.given(), part.expected(), part.fits(),
					part.feedback());
		}).toList());
	}

	private static Outcome.Part gap(GapText.GapKey key, String given) {
		return switch (key) {
			case GapText.Choose choose -> choose(choose.options(), given);
			case GapText.TypeWords type -> words(type.key(), given);
			case GapText.TypeNumber type -> number(type.key(), given);
		};
	}

	private static Outcome.Part choose(List<Option> options, String given) {
		var chosen = options.stream().filter((option) -> option.id().equals(given)).findFirst();
		var best = options.stream().filter((option) -> option.share() == 1).findFirst().orElseThrow();
		return new Outcome.Part("", chosen.map(Option::text).map(Markdown::words).orElse(""),
				Markdown.words(best.text()), chosen.filter(Option::fits).isPresent(),
				chosen.map(Option::feedback).orElse(""));
	}

	private static Outcome.Part words(TextKey key, String given) {
		var matched = given.isBlank() ? Optional.<Accepted>empty() : key.match(given);
		var best = key.wordings().stream().filter((wording) -> wording.share() == 1).findFirst().orElseThrow();
		return new Outcome.Part("", given, best.shown(), matched.filter((wording) -> wording.share() > 0).isPresent(),
				matched.map(Accepted::feedback).orElse(""));
	}

	private static Outcome.Part number(NumberKey key, String given) {
		var matched = key.match(given);
		var best = key.ranges().stream().filter((range) -> range.share() == 1).findFirst().orElseThrow();
		return new Outcome.Part("", given, best.shown(), matched.filter((range) -> range.share() > 0).isPresent(),
				matched.map(NumberKey.Range::feedback).orElse(given.isBlank() ? "" : key.otherwise()));
	}

	private static Outcome typed(Outcome.Part part) {
		return new Outcome.Typed(part.given(), part.fits(), part.expected(), part.feedback());
	}

	private static Outcome judgement(Judgement judgement, Map<String, String> given) {
		return new Outcome.Parts(judgement.acts().stream().map((act) -> {
			var rating = given.getOrDefault(act.id(), "");
			var expert = Integer.toString(act.expert());
			return new Outcome.Part(act.text(), rating, expert, rating.equals(expert), act.feedback());
		}).toList());
	}

	private static Outcome order(Ordering ordering, List<String> given) {
		var right = ordering.entries();
		return new Outcome.Order(
				given.stream()
					.map((id) -> right.stream().filter((entry) -> entry.id().equals(id)).findFirst().orElseThrow())
					.map(Ordering.Entry::text)
					.toList(),
				IntStream.range(0, given.size())
					.filter((place) -> right.get(place).id().equals(given.get(place)))
					.boxed()
					.collect(Collectors.toSet()),
				right);
	}

	private static Set<String> chosen(Response response) {
		return ((Response.Chosen) response).options();
	}

	private static Map<String, String> assigned(Response response) {
		return ((Response.Assigned) response).parts();
	}

	private static String text(Response response) {
		return ((Response.Written) response).text();
	}

}
