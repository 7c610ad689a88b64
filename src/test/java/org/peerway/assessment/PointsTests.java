package org.peerway.assessment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PointsTests {

	@ParameterizedTest
	@CsvSource({ "0, 0", "7, 7", "10, 10", "20, 20", "6.5, 6.5", "6.96, 6.96", "6.999, 6.99", "6.999999, 6.99",
			"6.9999999, 7", "0.333333333, 0.33", "0.666666667, 0.67", "5.25, 5.25", "7.05, 7.05", "7.001, 7",
			"0.1, 0.1" })
	void areShownWithTwoDecimalsAtMostAndNeverRoundedUpToAWhole(double value, String shown) {
		assertThat(new Points(value).shown()).hasToString(shown);
	}

	@Test
	void thatAreShownAsThePassMarkReachIt() {
		for (int mills = 6000; mills <= 8000; mills++) {
			var points = new Points(mills / 1000.0);

			assertThat(new PassMark(7).isReachedBy(points)).isEqualTo(points.shown().doubleValue() >= 7);
		}
	}

	@ParameterizedTest
	@ValueSource(doubles = { -0.1, Double.NaN, Double.POSITIVE_INFINITY })
	void areNeverNegativeOrEndless(double value) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Points(value));
	}

}
