package org.peerway.assessment.statistics;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.peerway.assessment.statistics.RaterFigures.Pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RaterFiguresTests {

	/**
	 * The example of scikit-learn for quadratic weights, 46, 44 and 10 against 50, 40 and
	 * 10 in three categories: 0.9541 ({@code test_cohen_kappa},
	 * sklearn/metrics/tests/test_classification.py).
	 */
	@Test
	void kappaIsThatOfAPublishedExample() {
		var figures = RaterFigures
			.of(List.of(new Pair(0, 0, 46), new Pair(1, 0, 4), new Pair(1, 1, 40), new Pair(2, 2, 10)), 2, 0.2);

		assertThat(figures.kappa().value().orElseThrow()).isCloseTo(0.9541, within(5e-5));
		assertThat(figures.kappa().n()).isEqualTo(100);
		assertThat(figures.same().value()).hasValue(0.96);
		assertThat(figures.within().value()).hasValue(0.96);
	}

	/**
	 * With two categories every weight is 1, so it is Cohen's kappa of 1960: 20, 5, 10
	 * and 15 of 50 give 0.4, with 0.7 observed and 0.5 expected
	 * (https://en.wikipedia.org/wiki/Cohen%27s_kappa, simple example).
	 */
	@Test
	void withTwoTotalsItIsKappaWithoutWeights() {
		var figures = RaterFigures
			.of(List.of(new Pair(1, 1, 20), new Pair(1, 0, 5), new Pair(0, 1, 10), new Pair(0, 0, 15)), 1, 0);

		assertThat(figures.kappa().value().orElseThrow()).isCloseTo(0.4, within(1e-12));
		assertThat(figures.same().value()).hasValue(0.7);
	}

	@Test
	void perfectAgreementIsOneAndPerfectDisagreementIsLessThanZero() {
		var same = RaterFigures.of(List.of(new Pair(0, 0, 5), new Pair(6, 6, 5)), 6, 0);
		var opposite = RaterFigures.of(List.of(new Pair(0, 6, 5), new Pair(6, 0, 5)), 6, 0);

		assertThat(same.kappa().value()).hasValue(1);
		assertThat(opposite.kappa().value()).hasValue(-1);
	}

	@Test
	void agreementWithinTheRuleIsCountedApart() {
		var figures = RaterFigures.of(List.of(new Pair(3, 4, 2), new Pair(2, 2, 1), new Pair(0, 5, 1)), 10, 0.1);

		assertThat(figures.same().value()).hasValue(0.25);
		assertThat(figures.within().value()).hasValue(0.75);
	}

	@Test
	void withoutRatingsThereIsNoFigure() {
		var figures = RaterFigures.of(List.of(), 6, 0.2);

		assertThat(List.of(figures.same(), figures.within(), figures.kappa()))
			.allSatisfy((figure) -> assertThat(((Figure.Absent) figure).reason()).isEqualTo(Absence.TOO_FEW_RATINGS));
	}

	@Test
	void kappaOfOneAnswerOrOfOneTotalIsNotKnown() {
		var one = RaterFigures.of(List.of(new Pair(3, 4, 1)), 6, 0.2).kappa();
		var alike = RaterFigures.of(List.of(new Pair(4, 4, 9)), 6, 0.2).kappa();

		assertThat(((Figure.Absent) one).reason()).isEqualTo(Absence.TOO_FEW_RATINGS);
		assertThat(((Figure.Absent) alike).reason()).isEqualTo(Absence.NO_VARIANCE);
	}

}
