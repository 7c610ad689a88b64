package org.peerway.assessment.rating;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/** The rules of rating as a table of cases. */
class ResolutionTests {

	@ParameterizedTest(name = "{0} raters, tolerance {1}: {2} waits for rating {3}")
	@CsvSource({ "1, 0.2, '',        1", "2, 0.2, '',        2", "2, 0.2, '0.5',     2", "2, 0.2, '0.5 0.8', 3",
			"2, 0,   '0.5 0.6', 3", "2, 0.2, '0.8 0.5', 3", "2, 0.2, '0 1',     3" })
	void waitsForTheRatingThatIsMissing(int raters, double tolerance, String marks, int wanted) {
		var resolution = Resolution.of(new RatingRule(raters, true, tolerance), marks(marks));

		assertThat(resolution).isEqualTo(new Resolution(wanted, OptionalDouble.empty(), Set.of()));
	}

	@ParameterizedTest(name = "{0} raters, tolerance {1}: {2} come to {4} from {3}")
	@CsvSource({
			// one rater's mark stands
			"1, 0.2, '0',             '1',     0", "1, 0.2, '0.75',          '1',     0.75",
			// two who agree: the mean, with the tolerance itself still agreement
			"2, 0.2, '0.5 0.5',       '1 2',   0.5", "2, 0.2, '0.5 0.7',       '1 2',   0.6",
			"2, 0.2, '0.7 0.5',       '1 2',   0.6", "2, 0.3, '0.1 0.4',       '1 2',   0.25",
			"2, 0,   '0.3 0.3',       '1 2',   0.3", "2, 1,   '0 1',           '1 2',   0.5",
			// the third joins the closer of two who do not agree
			"2, 0.2, '0 1 0.9',       '2 3',   0.95", "2, 0.2, '0 1 0.1',       '1 3',   0.05",
			"2, 0.2, '1 0 0.9',       '1 3',   0.95", "2, 0.2, '0 1 0',         '1 3',   0",
			"2, 0.2, '0.2 0.6 1',     '2 3',   0.8",
			// in the middle of both, all three count
			"2, 0.2, '0 1 0.5',       '1 2 3', 0.5", "2, 0.2, '0.2 0.8 0.5',   '1 2 3', 0.5",
			// a third that was asked for counts even if the first two agree since
			"2, 0.2, '0.5 0.6 1',     '2 3',   0.8" })
	void comesToAMark(int raters, double tolerance, String marks, String counted, double mark) {
		var resolution = Resolution.of(new RatingRule(raters, true, tolerance), marks(marks));

		assertThat(resolution.mark().orElseThrow()).isCloseTo(mark, within(1e-9));
		assertThat(resolution.counted())
			.isEqualTo(Arrays.stream(counted.split(" ")).map(Integer::valueOf).collect(Collectors.toUnmodifiableSet()));
		assertThat(resolution.wanted()).isEqualTo(marks(marks).size());
	}

	@Test
	void onlyOneOrTwoRateAndToleranceIsAShare() {
		assertThatIllegalArgumentException().isThrownBy(() -> new RatingRule(0, true, 0.2));
		assertThatIllegalArgumentException().isThrownBy(() -> new RatingRule(3, true, 0.2));
		assertThatIllegalArgumentException().isThrownBy(() -> new RatingRule(2, true, -0.1));
		assertThatIllegalArgumentException().isThrownBy(() -> new RatingRule(2, true, 1.1));
		assertThatIllegalArgumentException().isThrownBy(() -> new RatingRule(2, true, Double.NaN));
	}

	private static List<Double> marks(String marks) {
		return marks.isEmpty() ? List.of() : Arrays.stream(marks.split(" ")).map(Double::valueOf).toList();
	}

}
