package org.peerway.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class GradingTests {

	@ParameterizedTest
	@CsvSource(nullValues = "none", value = { "y, 1", "x, 0", "x y, 0", "none, 0", "unknown, 0" })
	void singleChoiceIsAllOrNothing(String chosen, double score) {
		assertThat(Grading.score(Banks.single("q"), ids(chosen))).isEqualTo(score);
	}

	@ParameterizedTest
	@CsvSource({ "true, true, 1", "true, false, 0", "false, false, 1", "false, true, 0" })
	void statementIsAllOrNothing(boolean answer, String chosen, double score) {
		assertThat(Grading.score(Banks.statement("q", answer), Set.of(chosen))).isEqualTo(score);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "none",
			value = { "2, 2, f0 f1, 1", "2, 2, f0, 0.5", "2, 2, f0 n0, 0", "2, 2, f0 f1 n0, 0.5", "2, 2, n0 n1, 0",
					"2, 2, f0 f1 n0 n1, 0", "2, 2, none, 0", "3, 2, f0 f1, 0.666667", "3, 2, f0 f1 f2, 1",
					"3, 2, f0 f1 f2 n0, 0.5", "2, 3, f0 f1 n0, 0.666667", "2, 3, f0 n0, 0.166667", "2, 4, f0 n0, 0.25",
					"5, 1, f0 f1 f2 f3 f4 n0, 0", "2, 2, unknown, 0" })
	void multipleChoiceEarnsAPart(int fitting, int others, String chosen, double score) {
		assertThat(Grading.score(Banks.multiple("q", fitting, others), ids(chosen))).isCloseTo(score, within(1e-6));
	}

	@Test
	void choosingEverythingOrNothingNeverEarnsAnything() {
		for (int fitting = 1; fitting < 6; fitting++) {
			for (int others = 1; others < 6; others++) {
				var question = Banks.multiple("q", fitting, others);
				var all = Set.copyOf(question.options().stream().map(Option::id).toList());

				assertThat(Grading.score(question, all)).isZero();
				assertThat(Grading.score(question, Set.of())).isZero();
			}
		}
	}

	@Test
	void everyChoiceEarnsBetweenNothingAndOnePoint() {
		var question = Banks.multiple("q", 3, 3);
		var options = question.options().stream().map(Option::id).toList();

		for (int mask = 0; mask < 64; mask++) {
			int chosen = mask;
			var ids = IntStream.range(0, 6).filter((bit) -> (chosen >> bit & 1) == 1).mapToObj(options::get).toList();

			assertThat(Grading.score(question, Set.copyOf(ids))).isBetween(0.0, 1.0);
		}
	}

	@Test
	void paperEarnsTheSumAndNothingForWhatIsUnanswered() {
		var questions = List.of(Banks.single("a"), Banks.multiple("b", 2, 2), Banks.statement("c", true));

		var points = Grading.points(questions, Map.of("a", Set.of("y"), "b", Set.of("f1")));

		assertThat(points).isEqualTo(new Points(1.5));
	}

	@Test
	void thirdsAddUpToAWhole() {
		var questions = IntStream.range(0, 9).mapToObj((index) -> Banks.multiple("q" + index, 3, 1)).toList();
		var chosen = Map.of("q0", Set.of("f0"), "q1", Set.of("f1"), "q2", Set.of("f2"), "q3", Set.of("f0", "f1"), "q4",
				Set.of("f0"), "q5", Set.of("f0", "f2"), "q6", Set.of("f1", "f2"));

		assertThat(Grading.points(questions, chosen)).isEqualTo(new Points(20 / 6.0));
		assertThat(new PassMark(1).isReachedBy(Grading.points(questions.subList(0, 3), chosen))).isTrue();
	}

	private static Set<String> ids(String chosen) {
		return (chosen != null) ? Set.of(chosen.split(" ")) : Set.of();
	}

}
