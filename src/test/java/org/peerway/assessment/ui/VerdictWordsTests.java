package org.peerway.assessment.ui;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerway.assessment.AttemptId;
import org.peerway.assessment.AttemptSummary;
import org.peerway.assessment.Points;
import org.peerway.assessment.QuizRef;
import org.peerway.assessment.Review;
import org.peerway.people.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

class VerdictWordsTests extends QuestionScreens {

	private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "0 | 0 | 1 | 1 | Your answer does not fit yet.", "1 | 1 | 1 | 1 | Your answer fits.",
					"0 | 0 | 2 | 1 | None of your two answers fits; one passes the quiz.",
					"1 | 1 | 2 | 1 | One of your two answers fits; one was needed.",
					"6 | 6 | 10 | 7 | Six of your ten answers fit; seven pass the quiz.",
					"5 | 5.3 | 10 | 7 | Your answers come to 5.3 of 10 points; 7 pass the quiz.",
					"7 | 7.5 | 10 | 7 | Your answers come to 7.5 of 10 points; 7 were needed." })
	void saysHowManyFitInOneKindOfNumber(int fitting, double score, int most, int mark, String sentence) {
		assertThat(words(fitting, score, most, mark)).isEqualTo(sentence);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1 | 1 | 2 | 1 | Una de sus dos respuestas va bien; hacía falta una.",
			"5 | 5.3 | 10 | 7 | Sus respuestas suman 5,3 de 10 puntos; con 7 se aprueba el cuestionario." })
	void saysItInSpanish(int fitting, double score, int most, int mark, String sentence) {
		UI.getCurrent().setLocale(Locale.of("es"));

		assertThat(words(fitting, score, most, mark)).isEqualTo(sentence);
	}

	private static String words(int fitting, double score, int most, int mark) {
		var attempt = new AttemptSummary(new AttemptId(UUID.randomUUID()), new PersonId(UUID.randomUUID()),
				new QuizRef(UUID.randomUUID(), "quiz"), 1, NOW, NOW, new Points(score), most, mark, score >= mark, NOW);
		return new VerdictWords(new Div(), new Review(attempt, "Quiz", fitting, Set.of(), List.of()), true)
			.sentence(false);
	}

}
