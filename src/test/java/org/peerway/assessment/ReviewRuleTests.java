package org.peerway.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerway.assessment.ReviewRule.Moment;
import org.peerway.assessment.ReviewRule.Part;
import org.peerway.assessment.question.Answers;
import org.peerway.assessment.question.Outcomes;
import org.peerway.assessment.question.Question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ReviewRuleTests {

	private static final ReviewRule RULE = new ReviewRule(Map.of(Moment.JUST_AFTER, Set.of(Part.ANSWERS), Moment.CLOSED,
			Set.of(Part.ANSWERS, Part.KEY, Part.FEEDBACK)));

	@ParameterizedTest
	@CsvSource({ "1000, 1", "1119, 1", "1120, 0", "1999, 0", "2000, 3", "9999, 3" })
	void showsWhatTheMomentAllows(long now, int parts) {
		var window = new Window(null, Instant.ofEpochSecond(2000), false);

		assertThat(RULE.at(Instant.ofEpochSecond(1000), window, Instant.ofEpochSecond(now), (limited) -> false))
			.hasSize(parts);
	}

	@ParameterizedTest
	@CsvSource({ "2000, true, false, 0", "2000, false, false, 3", "606799, true, false, 0", "606800, true, false, 3",
			"606800, true, true, 0" })
	void endWaitsForThoseWhoWriteAndAWeekForThoseWithoutALimit(long now, boolean writing, boolean limited, int parts) {
		var window = new Window(null, Instant.ofEpochSecond(2000), false);

		var shown = RULE.at(Instant.ofEpochSecond(1000), window, Instant.ofEpochSecond(now),
				(limitedOnly) -> writing && (limited || !limitedOnly));

		assertThat(shown).hasSize(parts);
	}

	@Test
	void keyWithoutTheQuestionsMakesNoSense() {
		assertThatIllegalArgumentException().isThrownBy(() -> ReviewRule.always(Set.of(Part.KEY)));
	}

	@ParameterizedTest
	@MethodSource("org.peerway.assessment.question.Questions#graded")
	void withoutKeyAndFeedbackNothingOfThemIsLeft(Question question) {
		for (var response : List.of(Answers.wrong(question))) {
			var outcome = Outcomes.showing(Outcomes.of(question, response), false, false);

			assertThat(outcome.toString()).doesNotContain("CANARY");
		}
	}

}
