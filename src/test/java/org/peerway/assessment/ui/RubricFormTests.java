package org.peerway.assessment.ui;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.peerway.assessment.question.Rubric;

import static org.assertj.core.api.Assertions.assertThat;

class RubricFormTests extends QuestionScreens {

	private static final Rubric RUBRIC = new Rubric(List.of(new Rubric.Criterion("tone", "Tone",
			List.of(new Rubric.Level(0, "Tells what to do"), new Rubric.Level(2, "Asks")))));

	@Test
	void countsNothingBeforeALevelIsChosen() {
		var fresh = new RubricForm(RUBRIC, Map.of());
		var lowest = new RubricForm(RUBRIC, Map.of("tone", 0));

		assertThat(fresh.getElement().getTextRecursively()).contains("Not rated yet").doesNotContain("0 of 2");
		assertThat(lowest.getElement().getTextRecursively()).contains("0 of 2 points");
	}

}
