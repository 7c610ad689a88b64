package org.peerway.assessment.statistics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.peerway.assessment.statistics.FinishedAttempt.Response;
import org.peerway.assessment.statistics.Plots.Band;
import org.peerway.assessment.statistics.Plots.Bar;
import org.peerway.assessment.statistics.QuizPlan.Item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.peerway.assessment.statistics.Tables.row;

class GroupsAndPlotsTests {

	private static final QuizPlan PLAN = QuizPlan.fixed(List.of(new Item("q", 10, List.of("a", "b"))));

	@Test
	void countsOptionsByGroupsOfTwentySevenPercent() {
		var attempts = new ArrayList<FinishedAttempt>();
		for (int total = 1; total <= 10; total++) {
			attempts.add(answered(total, (total > 7) ? Set.of("a") : (total > 3) ? Set.of("a", "b") : Set.of()));
		}

		var statistics = QuizStatistics.of(PLAN, AttemptSource.of(attempts));

		assertThat(statistics.groups()).hasValue(new ScoreGroups(3, 8, 3, 4, 3));
		var options = statistics.items().getFirst().options();
		assertThat(options).extracting(OptionFigures::option)
			.containsExactly(Optional.of("a"), Optional.of("b"), Optional.empty());
		assertShares(options.getFirst(), 0.7, 0, 1, 1);
		assertShares(options.get(1), 0.4, 0, 1, 0);
		assertShares(options.getLast(), 0.3, 1, 0, 0);
		assertThat(OptionFigures.count(options.getFirst().all())).hasValue(7);
		assertThat(OptionFigures.count(options.getFirst().lower())).hasValue(0);
		assertThat(options.getFirst().upper().n()).isEqualTo(3);
	}

	@Test
	void neverPartsEqualTotals() {
		var attempts = totals(1, 1, 1, 1, 1, 2, 3, 4, 4, 5);

		var statistics = QuizStatistics.of(PLAN, AttemptSource.of(attempts));

		assertThat(statistics.groups()).hasValue(new ScoreGroups(1, 4, 5, 2, 3));
		assertThat(statistics.plots().bands()).containsExactly(new Band(1, 1, 5), new Band(2, 2, 1), new Band(3, 4, 3),
				new Band(5, 5, 1));
	}

	@Test
	void makesNoGroupsWhereTotalsAreTooMuchAlike() {
		var tied = QuizStatistics.of(PLAN, AttemptSource.of(totals(1, 5, 5, 5, 5, 5, 5, 5, 5, 9)));
		var single = QuizStatistics.of(PLAN, AttemptSource.of(totals(5)));

		assertThat(tied.groups()).isEmpty();
		assertThat(tied.items().getFirst().options().getFirst().upper())
			.isEqualTo(new Figure.Absent(Formula.OPTION_SHARE, 10, Absence.TIED_TOTALS));
		assertThat(OptionFigures.count(tied.items().getFirst().options().getFirst().upper()))
			.isEqualTo(OptionalLong.empty());
		assertThat(single.items().getFirst().options().getFirst().upper())
			.isEqualTo(new Figure.Absent(Formula.OPTION_SHARE, 1, Absence.TOO_FEW_ATTEMPTS));
	}

	@Test
	void drawsACurveForEachOption() {
		var attempts = List.of(answered(0, Set.of("b")), answered(2, Set.of("b")), answered(4, Set.of()),
				answered(6, Set.of("a")), answered(8, Set.of("a")));

		var curves = QuizStatistics.of(PLAN, AttemptSource.of(attempts)).plots().optionCurves();

		assertThat(curves).hasSize(3);
		assertThat(curves.getFirst().shares()).extracting((share) -> share.value().orElseThrow())
			.containsExactly(0.0, 0.0, 0.0, 1.0, 1.0);
		assertThat(curves.getFirst().shares()).extracting(Figure::n).containsOnly(1L);
	}

	@Test
	void drawsBarsOfOnePointFromZeroToTheMost() {
		var bars = QuizStatistics.of(PLAN, AttemptSource.of(totals(0, 0.5, 1, 9, 9.5, 10))).plots().histogram();

		assertThat(bars).hasSize(10);
		assertThat(bars.getFirst()).isEqualTo(new Bar(0, 1, 2));
		assertThat(bars.get(1)).isEqualTo(new Bar(1, 2, 1));
		assertThat(bars.get(2)).isEqualTo(new Bar(2, 3, 0));
		assertThat(bars.getLast()).isEqualTo(new Bar(9, 10, 3));
	}

	@Test
	void widensTheHistogramForWhatLiesOutside() {
		var bars = QuizStatistics.of(PLAN, AttemptSource.of(totals(-3, 30))).plots().histogram();

		assertThat(bars.getFirst()).isEqualTo(new Bar(-4, -2, 1));
		assertThat(bars.getLast()).isEqualTo(new Bar(28, 30, 1));
		assertThat(bars).extracting((bar) -> bar.to() - bar.from()).containsOnly(2.0);
	}

	@Test
	void drawsNothingOfNoAttempts() {
		var plots = QuizStatistics.of(PLAN, AttemptSource.of(List.of())).plots();

		assertThat(plots.histogram()).isEmpty();
		assertThat(plots.bands()).isEmpty();
		assertThat(plots.facilityAgainstDiscrimination()).isEmpty();
	}

	@Test
	void placesQuestionsByFacilityAndDiscrimination() {
		var points = Tables.statistics(row(1, 1, 1), row(1, 0, 1), row(0, 0, 1))
			.plots()
			.facilityAgainstDiscrimination();

		assertThat(points).extracting(Plots.Point::question).containsExactly("q1", "q2");
		assertThat(points.getFirst().facility()).isCloseTo(2.0 / 3, within(1e-12));
		assertThat(points.getFirst().discrimination()).isCloseTo(50, within(1e-9));
	}

	@Test
	void flagsDubiousQuestionsWithReasons() {
		var rows = new ArrayList<>(Collections.nCopies(20, row(1, 0, 1, 1)));
		rows.addAll(Collections.nCopies(20, row(0, 0, 1, 0)));
		rows.set(0, row(0, 1, 1, 1));
		var statistics = Tables.statistics(rows.toArray(double[][]::new));
		var against = Tables.statistics(row(1, 0, 0), row(1, 0, 0), row(0, 1, 1), row(0, 1, 1));

		assertThat(statistics.items().getFirst().flags()).isEmpty();
		assertThat(statistics.items()).allMatch(ItemFigures::isTelling);
		assertThat(against.items()).noneMatch(ItemFigures::isTelling);
		assertThat(statistics.items().get(1).flags()).containsExactlyInAnyOrder(Flag.NEARLY_ALL_WRONG,
				Flag.LOW_EFFICIENCY);
		assertThat(statistics.items().get(2).flags()).containsExactly(Flag.NEARLY_ALL_RIGHT);
		assertThat(against.items().getFirst().flags()).containsExactlyInAnyOrder(Flag.LOW_EFFICIENCY,
				Flag.NEGATIVE_DISCRIMINATION, Flag.NEGATIVE_COVARIANCE);
		assertThat(against.positions().getFirst().flags()).isEqualTo(against.items().getFirst().flags());
	}

	@Test
	void tellsHowLongAQuestionTook() {
		var timed = List.of(took(Duration.ofSeconds(10)), took(Duration.ofMillis(20_500)), took(Duration.ofSeconds(40)),
				answered(1, Set.of()));

		var time = QuizStatistics.of(PLAN, AttemptSource.of(timed)).items().getFirst().time();

		assertThat(time.mean()).isEqualTo(new Figure.Known(Formula.MEAN_TIME, 3, 23.5));
		assertThat(time.median()).isEqualTo(new Figure.Known(Formula.MEDIAN_TIME, 3, 20.5));
		assertThat(time.standardDeviation().value().orElseThrow()).isCloseTo(Math.sqrt(231.75), within(1e-9));
	}

	@Test
	void givesNoTimeWhereNoneWasKept() {
		var time = QuizStatistics.of(PLAN, AttemptSource.of(totals(1, 2))).items().getFirst().time();

		assertThat(time.median()).isEqualTo(new Figure.Absent(Formula.MEDIAN_TIME, 0, Absence.NO_TIMES));
	}

	private static void assertShares(OptionFigures option, double all, double lower, double middle, double upper) {
		assertThat(option.all().value()).hasValue(all);
		assertThat(option.lower().value()).hasValue(lower);
		assertThat(option.middle().value()).hasValue(middle);
		assertThat(option.upper().value()).hasValue(upper);
	}

	private static List<FinishedAttempt> totals(double... totals) {
		return Arrays.stream(totals).mapToObj((total) -> answered(total, Set.of())).toList();
	}

	private static FinishedAttempt answered(double total, Set<String> chosen) {
		return new FinishedAttempt("", total, List.of(new Response(1, "q", total, chosen, Optional.empty())));
	}

	private static FinishedAttempt took(Duration time) {
		return new FinishedAttempt("", 1, List.of(new Response(1, "q", 1, Set.of(), Optional.of(time))));
	}

}
