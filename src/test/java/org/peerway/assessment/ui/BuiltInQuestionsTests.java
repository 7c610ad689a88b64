package org.peerway.assessment.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.peerway.assessment.Preview;
import org.peerway.assessment.exchange.yaml.QuestionTexts;
import org.peerway.assessment.exchange.yaml.QuizYaml;
import org.peerway.assessment.markdown.Markdown;
import org.peerway.assessment.question.Question;

import static org.assertj.core.api.Assertions.assertThat;

/** The course's own questions are words alone, and look as they are written. */
class BuiltInQuestionsTests {

	static Stream<Question> builtIn() throws IOException {
		try (var files = Files.walk(Path.of("content"))) {
			return files.filter((file) -> file.endsWith("quiz.yaml"))
				.toList()
				.stream()
				.flatMap((file) -> QuizYaml.read(read(file)).questions().stream());
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@ParameterizedTest
	@MethodSource("builtIn")
	void everyTextIsOneElementWithItsWords(Question question) {
		assertThat(QuestionTexts.of(question)).isNotEmpty().allSatisfy((text) -> {
			for (var part : Stream.of(QuestionText.WORDS.block(text), QuestionText.WORDS.words(text)).toList()) {
				assertThat(part.getElement().getChildCount()).isEqualTo(1);
				assertThat(part.getElement().getTextRecursively()).isEqualTo(text);
			}
			assertThat(Markdown.words(text)).isEqualTo(text);
		});
	}

	@ParameterizedTest
	@MethodSource("builtIn")
	void whatIsAskedStandsOnTheCard(Question question) {
		var preview = Preview.of(question);

		var card = QuestionText.WORDS.heading(preview.item(preview.nothing()).ask(), "ask");

		assertThat(card.getElement().getText()).isEqualTo(question.head().ask());
	}

}
