package org.peerway.course.content;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.peerway.assessment.AttemptRules;
import org.peerway.assessment.Mode;
import org.peerway.assessment.Quiz;
import org.peerway.assessment.ReviewRule;
import org.peerway.assessment.ReviewRule.Moment;
import org.peerway.assessment.TimeRule;
import org.peerway.assessment.Waits;
import org.peerway.assessment.Window;
import org.peerway.assessment.exchange.yaml.QuestionYaml;
import org.peerway.base.yaml.Entry;

/** Builds a quiz from quiz.yaml. */
final class QuizBuilder {

	private static final Duration GRACE = Duration.ofSeconds(60);

	private QuizBuilder() {
	}

	static Quiz quiz(Entry quiz) {
		return new Quiz(quiz.text("id"), quiz.text("title"), quiz.number("minutes"), quiz.number("draw"),
				quiz.number("passMark"), rules(quiz),
				quiz.entries("questions").stream().map(QuestionYaml::question).toList());
	}

	private static AttemptRules rules(Entry quiz) {
		var first = duration(quiz, "coolDown").orElseThrow(() -> quiz.unreadable("coolDown"));
		var waits = new Waits(first, duration(quiz, "laterCoolDown").orElse(first));
		var time = new TimeRule(duration(quiz, "timeLimit").orElse(null), duration(quiz, "grace").orElse(GRACE));
		var window = new Window(moment(quiz, "opens").orElse(null), moment(quiz, "closes").orElse(null),
				quiz.flag("hardClose"));
		int attempts = quiz.number("attempts");
		return quiz.entry("review")
			.map((review) -> new AttemptRules(mode(quiz), attempts, waits, time, window, review(review)))
			.orElseGet(() -> new AttemptRules(mode(quiz), attempts, waits, time, window));
	}

	private static ReviewRule review(Entry review) {
		return new ReviewRule(Map.of(Moment.JUST_AFTER, parts(review, "justAfter"), Moment.LATER,
				parts(review, "later"), Moment.CLOSED, parts(review, "closed")));
	}

	private static Set<ReviewRule.Part> parts(Entry review, String moment) {
		try {
			return review.texts(moment)
				.stream()
				.map((part) -> ReviewRule.Part.valueOf(part.toUpperCase(Locale.ROOT)))
				.collect(Collectors.toSet());
		}
		catch (IllegalArgumentException ex) {
			throw review.unreadable(moment);
		}
	}

	private static Mode mode(Entry quiz) {
		return quiz.find("mode").map((mode) -> switch (mode) {
			case "quiz" -> Mode.QUIZ;
			case "examination" -> Mode.EXAMINATION;
			default -> throw quiz.unreadable("mode");
		}).orElse(Mode.QUIZ);
	}

	private static Optional<Duration> duration(Entry quiz, String property) {
		try {
			return quiz.find(property).map((text) -> Duration.parse(text.toUpperCase(Locale.ROOT)));
		}
		catch (DateTimeException ex) {
			throw quiz.unreadable(property);
		}
	}

	private static Optional<Instant> moment(Entry quiz, String property) {
		try {
			return quiz.find(property).map((text) -> OffsetDateTime.parse(text).toInstant());
		}
		catch (DateTimeException ex) {
			throw quiz.unreadable(property);
		}
	}

}
