package org.peerway.assessment;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.peerway.assessment.question.LongAnswer;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Questions;
import org.peerway.assessment.question.Rewrite;
import org.peerway.assessment.question.Rubric;
import org.peerway.assessment.rating.RatingRule;

/** Quizzes that ask for texts. */
final class RatedQuizzes {

	static final String ESSAY = "essay";

	static final String REWRITE = "rewrite";

	private static final Rubric RUBRIC = new Rubric(List.of(criterion("person", 4), criterion("choice", 6)));

	private RatedQuizzes() {
	}

	/** An essay and a choice; both are needed to pass. */
	static Quiz essay(RatingRule rule) {
		return quiz(rule, essay(), Questions.single("choice"));
	}

	/** An essay, a rewrite and a choice; two points are needed to pass. */
	static Quiz twoTexts(RatingRule rule) {
		return quiz(rule, essay(), new Rewrite(Questions.head(REWRITE), "He is non-compliant.", RUBRIC, "CANARY way"),
				Questions.single("choice"));
	}

	private static Question essay() {
		return essay(ESSAY);
	}

	static Question essay(String id) {
		return new LongAnswer(Questions.head(id), RUBRIC, "", 0, 0, "CANARY notes");
	}

	private static Quiz quiz(RatingRule rule, Question... questions) {
		var base = Banks.quiz(1, 1);
		return new Quiz("texts-quiz", "Texts", 20, questions.length, 2, base.rules().rating(rule), List.of(questions));
	}

	/** A rating whose mark is that many tenths. */
	static GivenRating tenths(int tenths) {
		return tenths(tenths, "");
	}

	static GivenRating tenths(int tenths, String comment) {
		int person = Math.min(4, tenths);
		return new GivenRating(Map.of("person", person, "choice", tenths - person), comment);
	}

	private static Rubric.Criterion criterion(String id, int most) {
		return new Rubric.Criterion(id, "CANARY " + id,
				IntStream.rangeClosed(0, most)
					.mapToObj((points) -> new Rubric.Level(points, "CANARY level " + points + " of " + id))
					.toList());
	}

}
