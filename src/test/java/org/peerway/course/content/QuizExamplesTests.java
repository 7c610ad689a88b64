package org.peerway.course.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.peerway.assessment.Mode;
import org.peerway.assessment.exchange.yaml.QuizYaml;
import org.peerway.assessment.question.Answers;
import org.peerway.assessment.question.Grading;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.RatedQuestion;
import org.peerway.assessment.rating.RatingRule;
import org.peerway.base.yaml.Faults;
import org.peerway.base.yaml.YamlReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What the author's page shows is what the reader takes. */
class QuizExamplesTests {

	private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

	private static final String HEAD = """
			- id: q-%d
			  title: A title here
			  concepts: [hello]
			  level: recall
			  lesson: say-hello
			  ask: What fits?
			""";

	@Test
	void everyExampleIsReadAndCanBeAnswered() throws IOException {
		var blocks = BLOCK.matcher(Files.readString(Path.of("content/README.md")))
			.results()
			.map((block) -> block.group(1))
			.toList();
		var kinds = blocks.stream()
			.filter((block) -> block.startsWith("- kind"))
			.findFirst()
			.orElseThrow()
			.split("(?m)^- ");
		var bank = IntStream.range(1, kinds.length)
			.mapToObj((number) -> HEAD.formatted(number) + "  " + kinds[number])
			.collect(Collectors.joining());
		var faults = new Faults();

		var document = YamlReader
			.read("README.md",
					blocks.stream()
						.filter((block) -> block.contains("questions: []"))
						.findFirst()
						.orElseThrow()
						.replace("questions: []", "questions:\n" + bank)
						.replace("draw: 10", "draw: 11"),
					faults)
			.orElseThrow();
		ContentSchema.QUIZ.check(document.entry(), faults);

		assertThat(faults.list()).isEmpty();
		var quiz = QuizYaml.quiz(document.entry());
		assertThat(quiz.rules().mode()).isEqualTo(Mode.QUIZ);
		assertThat(quiz.questions()).extracting(Question::kind)
			.containsExactlyElementsOf(List.of(Kind.SINGLE, Kind.TRUE_FALSE, Kind.HOT_TEXT, Kind.MATCHING,
					Kind.ORDERING, Kind.GAPS, Kind.SHORT, Kind.NUMERIC, Kind.JUDGEMENT, Kind.REWRITE, Kind.LONG));
		assertThat(quiz.rules().rating()).isEqualTo(new RatingRule(2, true, 0.2));
		assertThat(quiz.questions()).filteredOn((question) -> !question.kind().isRated())
			.allSatisfy((question) -> assertThat(Grading.score(question, Answers.right(question)).orElseThrow())
				.isCloseTo(1, within(1e-9)));
		assertThat(quiz.questions()).filteredOn(RatedQuestion.class::isInstance)
			.allSatisfy((question) -> assertThat(Grading.score(question, Answers.right(question))).isEmpty());
	}

}
