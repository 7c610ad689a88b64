package org.peerway.assessment.exchange.yaml;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.AttemptRules;
import org.peerway.assessment.Pool;
import org.peerway.assessment.Quiz;
import org.peerway.assessment.ReviewRule;
import org.peerway.assessment.ReviewRule.Moment;
import org.peerway.assessment.Section;
import org.peerway.assessment.Waits;
import org.peerway.assessment.rating.RatingRule;

/** Puts a quiz into the tree that {@link QuizYaml} reads. */
final class QuizTree {

	private QuizTree() {
	}

	static Map<String, Object> of(Quiz quiz) {
		var tree = QuestionTree.tree("id", quiz.id(), "title", quiz.title(), "minutes", quiz.minutes());
		if (quiz.sections().size() == 1 && quiz.sections().getFirst().pool().equals(Pool.ALL)) {
			tree.put("draw", quiz.draw());
		}
		else {
			tree.put("sections", quiz.sections().stream().map(QuizTree::section).toList());
		}
		if (!quiz.rules().isPractice()) {
			tree.put("passMark", quiz.passMark());
		}
		tree.putAll(quiz.rules().isPractice() ? practice(quiz.rules()) : rules(quiz.rules()));
		tree.put("questions", quiz.questions().stream().map(QuestionTree::of).toList());
		return tree;
	}

	private static Map<String, Object> section(Section section) {
		var pool = section.pool();
		return QuestionTree.tree("title", section.title(), "draw", section.draw(), "questions", sorted(pool.ids()),
				"concepts", sorted(pool.concepts()), "difficulties", names(pool.difficulties()), "level", pool.level(),
				"kinds", names(pool.kinds()));
	}

	private static Map<String, Object> practice(AttemptRules rules) {
		var tree = QuestionTree.tree("mode", rules.mode(), "opens", text(rules.window().opens()), "closes",
				text(rules.window().closes()));
		tree.put("review", review(rules.review()));
		return tree;
	}

	private static Map<String, Object> rules(AttemptRules rules) {
		var window = rules.window();
		var tree = QuestionTree.tree("mode", rules.mode(), "attempts", rules.attempts(), "coolDown",
				rules.waits().afterFirst().toString(), "laterCoolDown", later(rules.waits()), "timeLimit",
				text(rules.time().limit()), "grace", "PT" + rules.time().grace().toSeconds() + "S", "opens",
				text(window.opens()), "closes", text(window.closes()));
		tree.put("review", review(rules.review()));
		if (!rules.rating().equals(RatingRule.DEFAULT)) {
			var rating = QuestionTree.tree("raters", rules.rating().raters(), "tolerance", rules.rating().tolerance());
			rating.put("blind", rules.rating().blind());
			tree.put("rating", rating);
		}
		if (window.hard()) {
			tree.put("hardClose", true);
		}
		return tree;
	}

	private static String later(Waits waits) {
		return waits.afterLater().equals(waits.afterFirst()) ? "" : waits.afterLater().toString();
	}

	private static Map<String, Object> review(ReviewRule review) {
		return QuestionTree.tree("during", parts(review, Moment.DURING), "justAfter", parts(review, Moment.JUST_AFTER),
				"later", parts(review, Moment.LATER), "closed", parts(review, Moment.CLOSED));
	}

	private static List<String> parts(ReviewRule review, Moment moment) {
		return names(review.shown().get(moment));
	}

	private static String text(@Nullable Duration time) {
		return (time != null) ? time.toString() : "";
	}

	private static String text(@Nullable Instant moment) {
		return (moment != null) ? moment.toString() : "";
	}

	private static List<String> sorted(Collection<String> words) {
		return words.stream().sorted().toList();
	}

	private static List<String> names(@Nullable Collection<? extends Enum<?>> constants) {
		return (constants != null) ? constants.stream()
			.map((one) -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
			.sorted()
			.toList() : List.of();
	}

}
