package org.peerway.assessment.question;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

/** Tells what a response is worth: a pure function of question and response. */
public final class Grading {

	private Grading() {
	}

	/**
	 * The share of the question's point that was earned, 0..1; nothing given earns
	 * nothing. Empty if a person has to rate what was given.
	 * @throws IllegalArgumentException if the response is of another form than the
	 * question
	 */
	public static OptionalDouble score(Question question, Response response) {
		if (question instanceof RatedQuestion && response.isGiven()) {
			return OptionalDouble.empty();
		}
		return OptionalDouble.of(response.isGiven() ? automatic(question, response) : 0);
	}

	private static double automatic(Question question, Response response) {
		return switch (question) {
			case SingleChoice single -> sum(single.options(), chosen(response));
			case TrueFalse trueFalse -> sum(trueFalse.options(), chosen(response));
			case MultipleChoice multiple -> several(multiple.options(), multiple.credit(), chosen(response));
			case HotText text -> several(text.options(), text.credit(), chosen(response));
			case Matching matching -> matching(matching, assigned(response));
			case GapText gaps -> gaps(gaps, assigned(response));
			case Judgement judgement -> judgement(judgement, assigned(response));
			case Ordering ordering -> OrderScore.of(ordering, ordered(response));
			case ShortAnswer words -> words(words.key(), written(response));
			case Numeric number -> number(number.key(), written(response));
			case RatedQuestion rated -> throw new IllegalStateException("People rate question " + rated.id());
		};
	}

	/**
	 * The sum of the shares, clamped to 0..1 as Moodle does in
	 * {@code qtype_multichoice_multi_question::grade_response}
	 * (question/type/multichoice/question.php).
	 */
	private static double sum(List<Option> options, Set<String> chosen) {
		double sum = 0;
		for (Option option : options) {
			if (chosen.contains(option.id())) {
				sum += option.share();
			}
		}
		return Math.clamp(sum, 0, 1);
	}

	private static double several(List<Option> options, Credit credit, Set<String> chosen) {
		if (exactly(options, chosen)) {
			return 1;
		}
		return (credit == Credit.PARTIAL) ? sum(options, chosen) : 0;
	}

	private static boolean exactly(List<Option> options, Set<String> chosen) {
		for (Option option : options) {
			if (option.fits() != chosen.contains(option.id())) {
				return false;
			}
		}
		return true;
	}

	private static double matching(Matching matching, Map<String, String> given) {
		long right = matching.stems().stream().filter((stem) -> stem.label().equals(given.get(stem.id()))).count();
		return (double) right / matching.stems().size();
	}

	private static double gaps(GapText text, Map<String, String> given) {
		double earned = 0;
		double whole = 0;
		for (GapText.Gap gap : text.gaps()) {
			whole += gap.weight();
			earned += gap.weight() * gap(gap.key(), given.getOrDefault(gap.id(), ""));
		}
		return Math.clamp(earned / whole, 0, 1);
	}

	/** The share of a gap that was earned, 0..1. */
	public static double gap(GapText.GapKey key, String given) {
		return switch (key) {
			case GapText.Choose choose -> sum(choose.options(), Set.of(given));
			case GapText.TypeWords type -> words(type.key(), given);
			case GapText.TypeNumber type -> number(type.key(), given);
		};
	}

	private static double words(TextKey key, String typed) {
		return key.match(typed).map(Accepted::share).orElse(0.0);
	}

	private static double number(NumberKey key, String typed) {
		return key.match(typed).map(NumberKey.Range::share).orElse(0.0);
	}

	/**
	 * One less the sum of the distances from the experts' ratings, divided by the largest
	 * sum there can be; an act that was not rated counts as far away as can be.
	 */
	private static double judgement(Judgement judgement, Map<String, String> given) {
		int distance = 0;
		int largest = 0;
		for (Judgement.Act act : judgement.acts()) {
			int most = Math.max(act.expert() - 1, judgement.levels() - act.expert());
			var rating = given.get(act.id());
			distance += (rating != null) ? Math.abs(Integer.parseInt(rating) - act.expert()) : most;
			largest += most;
		}
		return Math.clamp(1 - (double) distance / largest, 0, 1);
	}

	private static Set<String> chosen(Response response) {
		return as(Response.Chosen.class, response).options();
	}

	private static Map<String, String> assigned(Response response) {
		return as(Response.Assigned.class, response).parts();
	}

	private static List<String> ordered(Response response) {
		return as(Response.Ordered.class, response).entries();
	}

	private static String written(Response response) {
		return as(Response.Written.class, response).text();
	}

	private static <T extends Response> T as(Class<T> form, Response response) {
		if (!form.isInstance(response)) {
			throw new IllegalArgumentException("The question takes no " + response.getClass().getSimpleName());
		}
		return Objects.requireNonNull(form.cast(response));
	}

}
