package org.peerway.assessment;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PaperPlacesTests {

	@Test
	void questionsOfAWholeBankHaveTheirOwnPositions() {
		assertThat(held(quiz(5, section(5, 0, 1, 2, 3, 4)))).containsExactly("q0", "q1", "q2", "q3", "q4");
	}

	@Test
	void whatIsDrawnHasThePlaceOfTheDraw() {
		assertThat(held(quiz(5, section(3, 0, 1, 2, 3, 4)))).containsExactly("", "", "");
	}

	@Test
	void eachSectionDecidesForItself() {
		var quiz = quiz(6, section(1, 0, 1), section(2, 2, 3), section(1, 4, 5));

		assertThat(held(quiz)).containsExactly("", "q2", "q3", "");
	}

	@Test
	void sectionThatTakesWhatAnotherLeavesIsWhole() {
		var quiz = quiz(7, section(3, 0, 1, 2, 3, 4), section(2, 0, 1), section(1, 5, 6));

		assertThat(held(quiz)).containsExactly("q2", "q3", "q4", "q0", "q1", "");
	}

	@Test
	void sectionsThatTogetherTakeAllAreWhole() {
		assertThat(held(quiz(4, section(1, 0, 1, 2), section(3, 0, 1, 2, 3)))).containsExactly("q0", "q1", "q2", "q3");
	}

	@Test
	void questionThatNoSectionHoldsIsNotMissed() {
		assertThat(held(quiz(4, section(2, 0, 1)))).containsExactly("q0", "q1");
	}

	@Test
	void turnOnTheScreenTellsOnlyWhereADrawFilledThePlace() {
		var places = PaperPlaces.of(quiz(6, section(1, 0, 1), section(2, 2, 3), section(1, 4, 5)));

		assertThat(places.of("q3", 2)).isEqualTo(3);
		assertThat(places.of("q5", 4)).isEqualTo(4);
	}

	private static List<String> held(Quiz quiz) {
		return PaperPlaces.of(quiz)
			.plan()
			.positions()
			.stream()
			.map((position) -> position.question().orElse(""))
			.toList();
	}

	private static Section section(int draw, Integer... ids) {
		return new Section("", draw, Pool.of(Set.of(ids).stream().map((id) -> "q" + id).collect(Collectors.toSet())));
	}

	private static Quiz quiz(int bank, Section... sections) {
		var questions = IntStream.range(0, bank).mapToObj(Banks::question).toList();
		return new Quiz("q", "Q", 20, 1,
				new AttemptRules(Mode.QUIZ, 3, new Waits(Duration.ZERO, Duration.ZERO), TimeRule.NONE, Window.ALWAYS),
				List.of(sections), questions);
	}

}
