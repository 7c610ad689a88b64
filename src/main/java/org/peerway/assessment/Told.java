package org.peerway.assessment;

import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.ReviewRule.Part;
import org.peerway.assessment.question.Grading;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.Outcome;
import org.peerway.assessment.question.Outcomes;
import org.peerway.assessment.question.ResponseText;

/**
 * What practice has told about one question so far, and what it could tell.
 *
 * @param hasHint whether there is a hint to ask for
 * @param hint {@code null} unless it was asked for
 * @param hasKey whether what fits can be asked for once an answer was checked
 * @param keyShown whether it was; for a text, whether it was checked
 * @param result how the answer went that was checked last; {@code null} if none was
 * @param embeds what its texts may show besides words
 */
public record Told(boolean hasHint, @Nullable String hint, boolean hasKey, boolean keyShown, @Nullable Result result,
		Embeds embeds) {

	/** How far an answer fits. */
	public enum Fit {

		FULLY, PARTLY, NOT_YET,

		/** The person compares it with an example, as nobody rates it. */
		TO_COMPARE

	}

	/**
	 * How an answer went.
	 *
	 * @param present whether it is still the one that is given
	 * @param said to everybody about this question, if anything is
	 */
	public record Result(Kind kind, boolean present, Fit fit, Outcome outcome, @Nullable String said) {
	}

	/** What is told with nothing but words. */
	Told(boolean hasHint, @Nullable String hint, boolean hasKey, boolean keyShown, @Nullable Result result) {
		this(hasHint, hint, hasKey, keyShown, result, Embeds.NONE);
	}

	/** The same with what its texts show. */
	Told with(Embedding embedding) {
		return new Told(this.hasHint, this.hint, this.hasKey, this.keyShown, this.result, embedding.of(texts()));
	}

	private Stream<String> texts() {
		return (this.result != null) ? Stream.concat(ToldTexts.of(this.hint, this.result.said()),
				ToldTexts.of(this.result.kind(), this.result.outcome())) : ToldTexts.of(this.hint);
	}

	static Told of(PutQuestion put, Answer answer, Set<Part> shown) {
		var question = put.question();
		var trial = answer.trial();
		var hint = question.head().aids().hint();
		boolean rated = question.kind().isRated();
		boolean key = isKeyShown(rated, trial, shown);
		return new Told(hint != null, trial.hintSeen() ? hint : null, shown.contains(Part.KEY) && !rated, key,
				(trial.checked() != null) ? result(put, answer, trial.checked(), key, shown) : null);
	}

	/** A text is compared as soon as it is checked. */
	private static boolean isKeyShown(boolean rated, Trial trial, Set<Part> shown) {
		return shown.contains(Part.KEY) && (rated ? trial.checked() != null : trial.keySeen());
	}

	private static Result result(PutQuestion put, Answer answer, String checked, boolean key, Set<Part> shown) {
		var question = put.question();
		var response = ResponseText.read(question.kind(), checked);
		boolean feedback = shown.contains(Part.FEEDBACK);
		var compared = put.inOrder(Outcomes.toCompare(question, response));
		var outcome = Outcomes.showing(key ? compared : Outcomes.ofGiven(compared), key, feedback);
		var score = Grading.score(question, response);
		var fit = score.isPresent() ? fit(score.getAsDouble()) : Fit.TO_COMPARE;
		return new Result(question.kind(), checked.equals(answer.chosen()), fit, outcome,
				feedback ? question.head().aids().said() : null);
	}

	private static Fit fit(double score) {
		var points = new Points(score);
		return (points.value() >= 1) ? Fit.FULLY : (points.value() > 0) ? Fit.PARTLY : Fit.NOT_YET;
	}

}
