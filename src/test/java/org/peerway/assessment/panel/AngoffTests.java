package org.peerway.assessment.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.peerway.assessment.panel.Angoff.Estimate;
import org.peerway.assessment.panel.Angoff.Part;
import org.peerway.people.PersonId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/**
 * Three judges and four questions, by hand. Estimates, with the sums of the judges:
 *
 * <pre>
 *          q1    q2    q3    q4    sum
 * Ana     .60   .70   .80   .90   3.0
 * Ben     .50   .60   .70   .80   2.6
 * Cleo    .70   .80   .60   .70   2.8
 * mean    .60   .70   .70   .80   2.8 = cut score of the bank
 * SD      .10   .10   .10   .10   .2 = SD of 3.0, 2.6, 2.8; SE = .2 / √3
 * </pre>
 */
class AngoffTests {

	private static final double EXACT = 1e-12;

	private static final List<String> ITEMS = List.of("q1", "q2", "q3", "q4");

	private static final List<Part> TWO_OF_ALL = List.of(new Part(Set.copyOf(ITEMS), 2));

	private final PersonId ana = PersonId.random();

	private final PersonId ben = PersonId.random();

	private final PersonId cleo = PersonId.random();

	private final List<PersonId> judges = List.of(this.ana, this.ben, this.cleo);

	private final List<Estimate> estimates = new ArrayList<>();

	AngoffTests() {
		say(this.ana, .60, .70, .80, .90);
		say(this.ben, .50, .60, .70, .80);
		say(this.cleo, .70, .80, .60, .70);
	}

	@Test
	void tellsMeanSpreadAndRangeOfEachQuestion() {
		var figures = Angoff.of(ITEMS, TWO_OF_ALL, this.judges, this.estimates);

		assertThat(figures.items()).extracting(Angoff.Item::item).containsExactlyElementsOf(ITEMS);
		assertThat(figures.items()).extracting((item) -> rounded(item.mean())).containsExactly(.6, .7, .7, .8);
		assertThat(figures.items()).extracting((item) -> rounded(item.deviation())).containsOnly(.1);
		assertThat(figures.items().getFirst().lowest()).hasValue(.5);
		assertThat(figures.items().getFirst().highest()).hasValue(.7);
		assertThat(figures.missing()).isZero();
	}

	@Test
	void sumsTheMeansToTheCutScoreOfTheBank() {
		var figures = Angoff.of(ITEMS, TWO_OF_ALL, this.judges, this.estimates);

		assertThat(figures.judges()).extracting((judge) -> Math.rint(judge.sum() * 1e9) / 1e9)
			.containsExactly(3.0, 2.6, 2.8);
		assertThat(figures.bank().score().orElseThrow()).isCloseTo(2.8, within(EXACT));
		assertThat(figures.bank().deviation().orElseThrow()).isCloseTo(.2, within(EXACT));
		assertThat(figures.bank().standardError().orElseThrow()).isCloseTo(.2 / Math.sqrt(3), within(EXACT));
		assertThat(figures.bank().maximum()).isEqualTo(4);
	}

	@Test
	void scalesToAPaperThatDrawsSome() {
		var paper = Angoff.of(ITEMS, TWO_OF_ALL, this.judges, this.estimates).paper();

		assertThat(paper.score().orElseThrow()).isCloseTo(1.4, within(EXACT));
		assertThat(paper.deviation().orElseThrow()).isCloseTo(.1, within(EXACT));
		assertThat(paper.maximum()).isEqualTo(2);
		assertThat(paper.judges()).isEqualTo(3);
	}

	/**
	 * One of q1 and q2 (mean .65) and both of q3 and q4 (mean .75): .65 + 1.5 = 2.15. The
	 * judges: Ana .65 + 1.7 = 2.35, Ben .55 + 1.5 = 2.05, Cleo .75 + 1.3 = 2.05; SD =
	 * √((.04 + .01 + .01) / 2) = √.03, SE = .1.
	 */
	@Test
	void scalesSectionBySection() {
		var sections = List.of(new Part(Set.of("q1", "q2"), 1), new Part(Set.of("q3", "q4"), 2));

		var figures = Angoff.of(ITEMS, sections, this.judges, this.estimates);

		assertThat(figures.paper().score().orElseThrow()).isCloseTo(2.15, within(EXACT));
		assertThat(figures.paper().deviation().orElseThrow()).isCloseTo(Math.sqrt(.03), within(EXACT));
		assertThat(figures.paper().standardError().orElseThrow()).isCloseTo(.1, within(EXACT));
		assertThat(figures.judges()).extracting((judge) -> rounded(judge.paper())).containsExactly(2.35, 2.05, 2.05);
	}

	/**
	 * Without Cleo's .70 for q4 its mean is .85 and the bank's cut 2.85; Cleo's own is 4
	 * · 2.1 / 3 = 2.8.
	 */
	@Test
	void leavesOutWhatIsMissingAndCountsIt() {
		this.estimates.removeLast();

		var figures = Angoff.of(ITEMS, TWO_OF_ALL, this.judges, this.estimates);

		assertThat(figures.missing()).isEqualTo(1);
		assertThat(figures.items().getLast().judges()).isEqualTo(2);
		assertThat(figures.bank().score().orElseThrow()).isCloseTo(2.85, within(EXACT));
		assertThat(figures.bank().deviation().orElseThrow()).isCloseTo(.2, within(EXACT));
		assertThat(figures.judges().getLast()).satisfies((cleo) -> {
			assertThat(cleo.given()).isEqualTo(3);
			assertThat(cleo.sum()).isCloseTo(2.1, within(EXACT));
			assertThat(rounded(cleo.paper())).isEqualTo(1.4);
		});
	}

	@Test
	void judgeWhoSaidNothingOfASectionHasNoCutOfTheirOwn() {
		var sections = List.of(new Part(Set.of("q1", "q2"), 1), new Part(Set.of("q3", "q4"), 1));
		this.estimates.removeLast();
		this.estimates.removeLast();

		var figures = Angoff.of(ITEMS, sections, this.judges, this.estimates);

		assertThat(figures.judges().getLast().paper()).isEmpty();
		assertThat(figures.paper().judges()).isEqualTo(2);
		assertThat(figures.paper().score()).isPresent();
	}

	@Test
	void saysNothingWhereNothingIsKnown() {
		var none = Angoff.of(ITEMS, TWO_OF_ALL, this.judges, List.of());
		var one = Angoff.of(ITEMS, TWO_OF_ALL, List.of(this.ana), this.estimates);

		assertThat(none.missing()).isEqualTo(12);
		assertThat(none.paper().score()).isEmpty();
		assertThat(none.paper().roundedUp(1)).isEmpty();
		assertThat(none.items().getFirst().mean()).isEmpty();
		assertThat(one.paper().score().orElseThrow()).isCloseTo(1.5, within(EXACT));
		assertThat(one.paper().deviation()).isEmpty();
		assertThat(one.paper().standardError()).isEmpty();
		assertThat(one.missing()).isZero();
	}

	@Test
	void roundsUpToAHalfOrAWholePoint() {
		assertThat(cut(13.2).roundedUp(.5)).hasValue(13.5);
		assertThat(cut(13.2).roundedUp(1)).hasValue(14);
		assertThat(cut(13.5).roundedUp(.5)).hasValue(13.5);
		assertThat(cut(.1 + .2 + 13.7).roundedUp(1)).hasValue(14);
		assertThat(cut(14.000000000000002).roundedUp(1)).hasValue(14);
	}

	@Test
	void refusesWhatIsNoChance() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(this.ana, "q1", 1.01));
		assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(this.ana, "q1", -.01));
		assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(this.ana, "q1", Double.NaN));
	}

	private static Angoff.Cut cut(double score) {
		return new Angoff.Cut(20, OptionalDouble.of(score), 0, OptionalDouble.empty());
	}

	private static double rounded(OptionalDouble value) {
		return Math.rint(value.orElseThrow() * 1e9) / 1e9;
	}

	private void say(PersonId judge, double... chances) {
		for (int i = 0; i < chances.length; i++) {
			this.estimates.add(new Estimate(judge, ITEMS.get(i), chances[i]));
		}
	}

}
