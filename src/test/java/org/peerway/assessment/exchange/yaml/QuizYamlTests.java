package org.peerway.assessment.exchange.yaml;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerway.assessment.AttemptRules;
import org.peerway.assessment.Mode;
import org.peerway.assessment.Pool;
import org.peerway.assessment.Quiz;
import org.peerway.assessment.ReviewRule;
import org.peerway.assessment.ReviewRule.Moment;
import org.peerway.assessment.ReviewRule.Part;
import org.peerway.assessment.Section;
import org.peerway.assessment.TimeRule;
import org.peerway.assessment.Waits;
import org.peerway.assessment.Window;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Questions;
import org.peerway.assessment.rating.RatingRule;
import org.peerway.base.yaml.Faults;
import org.peerway.base.yaml.YamlReader;

import static org.assertj.core.api.Assertions.assertThat;

class QuizYamlTests {

	private static final List<Question> BANK = Questions.graded().toList();

	private static final Instant DAY = Instant.parse("2027-01-11T13:00:00Z");

	static Stream<Quiz> quizzes() {
		var all = new AttemptRules(Mode.EXAMINATION, 2, new Waits(Duration.ofMinutes(15), Duration.ofDays(2)),
				new TimeRule(Duration.ofMinutes(90), Duration.ofSeconds(90)),
				new Window(DAY, DAY.plusSeconds(60), true),
				new ReviewRule(Map.of(Moment.LATER, Set.of(Part.ANSWERS), Moment.CLOSED, Set.of(Part.values()))),
				new RatingRule(2, false, 0.15));
		var none = new AttemptRules(Mode.QUIZ, 1, Waits.NONE, TimeRule.NONE, Window.ALWAYS, ReviewRule.POINTS);
		var plain = new AttemptRules(Mode.QUIZ, 5, Waits.NONE, new TimeRule(null, Duration.ofMinutes(3)),
				new Window(null, DAY, false));
		var sections = List.of(
				new Section("Named: one", 1,
						new Pool(Set.of(BANK.get(0).id(), BANK.get(1).id()), Set.of(), Set.of(), null, Set.of())),
				new Section("", 1,
						new Pool(Set.of(), Set.of(), Set.of(), null, Set.of(Kind.TRUE_FALSE, Kind.HOT_TEXT))));
		return Stream.of(new Quiz("a", "A \"quiz\": yes", 20, 3, 2, all, BANK), new Quiz("b", "B", 1, 1, 1, none, BANK),
				new Quiz("c", "C", 240, 2, plain, sections, BANK),
				new Quiz("d", "D", 9, 2, 0, AttemptRules.practice(new Window(DAY, null, false), ReviewRule.PRACTICE),
						BANK),
				new Quiz("e", "E", 9, 12, 0,
						AttemptRules.practice(Window.ALWAYS, ReviewRule.POINTS.during(Set.of(Part.ANSWERS))),
						Questions.all().toList()));
	}

	@ParameterizedTest
	@MethodSource("quizzes")
	void whatIsWrittenIsReadAgain(Quiz quiz) {
		assertThat(read(QuizYaml.write(quiz))).isEqualTo(quiz);
	}

	private static Quiz read(String text) {
		var faults = new Faults();
		var quiz = QuizYaml.quiz(YamlReader.read("quiz.yaml", text, faults).orElseThrow().entry());
		assertThat(faults.list()).isEmpty();
		return quiz;
	}

}
