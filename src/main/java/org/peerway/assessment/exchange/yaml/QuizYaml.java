package org.peerway.assessment.exchange.yaml;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.peerway.assessment.AttemptRules;
import org.peerway.assessment.Mode;
import org.peerway.assessment.Pool;
import org.peerway.assessment.Quiz;
import org.peerway.assessment.ReviewRule;
import org.peerway.assessment.ReviewRule.Moment;
import org.peerway.assessment.Section;
import org.peerway.assessment.TimeRule;
import org.peerway.assessment.Waits;
import org.peerway.assessment.Window;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.rating.RatingRule;
import org.peerway.base.yaml.Entry;
import org.peerway.base.yaml.Faults;
import org.peerway.base.yaml.YamlReader;
import org.peerway.base.yaml.YamlText;

/** Reads and writes a quiz as in quiz.yaml. */
public final class QuizYaml {

	private static final Duration GRACE = Duration.ofSeconds(60);

	private QuizYaml() {
	}

	/**
	 * The quiz that stands there.
	 * @throws Entry.Unreadable if something is missing or of another kind than it has to
	 * be
	 * @throws IllegalArgumentException if it breaks a rule of quizzes
	 */
	public static Quiz quiz(Entry quiz) {
		return new Quiz(quiz.text("id"), quiz.text("title"), quiz.number("minutes"),
				isPractice(quiz) ? 0 : quiz.number("passMark"), rules(quiz), sections(quiz),
				quiz.entries("questions").stream().map(QuestionYaml::question).toList());
	}

	/** The quiz as the text of a file that reads as the same quiz. */
	public static String write(Quiz quiz) {
		return YamlText.of(QuizTree.of(quiz));
	}

	/**
	 * Reads what was written.
	 * @throws IllegalArgumentException if it was not
	 */
	public static Quiz read(String text) {
		return quiz(YamlReader.read("quiz.yaml", text, new Faults())
			.orElseThrow(() -> new IllegalArgumentException("This is no quiz"))
			.entry());
	}

	private static List<Section> sections(Entry quiz) {
		if (quiz.has("sections") == quiz.has("draw")) {
			throw quiz.unreadable("draw");
		}
		return quiz.has("draw") ? List.of(new Section("", quiz.number("draw"), Pool.ALL))
				: quiz.entries("sections").stream().map(QuizYaml::section).toList();
	}

	private static Section section(Entry section) {
		return new Section(section.find("title").orElse(""), section.number("draw"),
				new Pool(Set.copyOf(section.texts("questions")), Set.copyOf(section.texts("concepts")),
						QuestionYaml.choices(section, "difficulties", Head.Difficulty.class),
						QuestionYaml.choice(section, "level", Head.Level.class),
						QuestionYaml.choices(section, "kinds", Kind.class)));
	}

	private static boolean isPractice(Entry quiz) {
		return mode(quiz) == Mode.PRACTICE;
	}

	private static AttemptRules rules(Entry quiz) {
		if (isPractice(quiz)) {
			return AttemptRules.practice(window(quiz), practiceReview(quiz));
		}
		var first = duration(quiz, "coolDown").orElseThrow(() -> quiz.unreadable("coolDown"));
		var waits = new Waits(first, duration(quiz, "laterCoolDown").orElse(first));
		var time = new TimeRule(duration(quiz, "timeLimit").orElse(null), duration(quiz, "grace").orElse(GRACE));
		var window = window(quiz);
		int attempts = quiz.number("attempts");
		var rules = quiz.entry("review")
			.map((review) -> new AttemptRules(mode(quiz), attempts, waits, time, window, review(review)))
			.orElseGet(() -> new AttemptRules(mode(quiz), attempts, waits, time, window));
		return quiz.entry("rating").map((rating) -> rules.rating(rating(rating))).orElse(rules);
	}

	private static RatingRule rating(Entry rating) {
		var usual = RatingRule.DEFAULT;
		return new RatingRule(rating.has("raters") ? rating.number("raters") : usual.raters(),
				rating.has("blind") ? rating.flag("blind") : usual.blind(),
				rating.has("tolerance") ? rating.decimal("tolerance") : usual.tolerance());
	}

	private static Window window(Entry quiz) {
		return new Window(moment(quiz, "opens").orElse(null), moment(quiz, "closes").orElse(null),
				quiz.flag("hardClose"));
	}

	/** What is not said is shown. */
	private static ReviewRule practiceReview(Entry quiz) {
		return quiz.entry("review")
			.map((review) -> review.has("during") ? review(review)
					: review(review).during(ReviewRule.PRACTICE.during()))
			.orElse(ReviewRule.PRACTICE);
	}

	private static ReviewRule review(Entry review) {
		return new ReviewRule(
				Map.of(Moment.DURING, parts(review, "during"), Moment.JUST_AFTER, parts(review, "justAfter"),
						Moment.LATER, parts(review, "later"), Moment.CLOSED, parts(review, "closed")));
	}

	private static Set<ReviewRule.Part> parts(Entry review, String moment) {
		return QuestionYaml.choices(review, moment, ReviewRule.Part.class);
	}

	private static Mode mode(Entry quiz) {
		return Optional.ofNullable(QuestionYaml.choice(quiz, "mode", Mode.class)).orElse(Mode.QUIZ);
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
