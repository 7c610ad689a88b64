package org.peerway.assessment.panel;

import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.peerway.assessment.AttemptRules;
import org.peerway.assessment.Pool;
import org.peerway.assessment.Quiz;
import org.peerway.assessment.QuizRef;
import org.peerway.assessment.ReviewRule;
import org.peerway.assessment.Section;
import org.peerway.assessment.Window;
import org.peerway.assessment.question.Questions;
import org.peerway.people.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

abstract class PanelServiceTests extends PanelFixture {

	@Test
	void opensWithItsFirstRound() {
		var panel = open();

		assertThat(this.service.info(panel)).satisfies((info) -> {
			assertThat(info.title()).isEqualTo("Peer principles");
			assertThat(info.language()).isEqualTo("en");
			assertThat(info.statement()).isEqualTo(STATEMENT);
			assertThat(info.items()).isEqualTo(4);
			assertThat(info.round()).isEqualTo(1);
			assertThat(info.isEstimating()).isTrue();
		});
		assertThat(this.service.progress(panel)).extracting(JudgeProgress::judge)
			.containsExactlyInAnyOrder(this.ana, this.ben, this.cleo);
		assertThat(this.service.of(this.quiz)).extracting(PanelCard::id).containsExactly(panel);
		assertThat(this.accounts.acts()).containsExactly("panel.opened");
	}

	@Test
	void onlyTrainersAndTheOfficeJudge() {
		var rosa = this.accounts.make("Rosa Villarreal", Role.TRAINEE);
		var panel = open();

		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.service.open(this.quiz, STATEMENT, Set.of(this.ana, rosa)));
		assertThatIllegalArgumentException().isThrownBy(() -> this.service.invite(panel, Set.of(rosa)));

		this.service.invite(panel, Set.of(this.ana, this.office));
		assertThat(this.service.progress(panel)).hasSize(4);
	}

	@Test
	void practiceHasNoCutScore() {
		this.shelf.put(this.quiz, new Quiz("quiz", "Practice", 20, 1, 0,
				AttemptRules.practice(Window.ALWAYS, ReviewRule.PRACTICE), List.of(Questions.single("q1"))));

		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.service.open(this.quiz, STATEMENT, Set.of(this.ana)));
	}

	@Test
	void saysWhoIsMissingAndWaitsForTwo() {
		var panel = open();
		say(panel, this.ana, 1, 60, 70, 80, 90);
		say(panel, this.ben, 1, 50, 60);

		assertThat(this.service.progress(panel)).filteredOn((one) -> !one.isComplete())
			.extracting(JudgeProgress::judge, JudgeProgress::given)
			.containsExactlyInAnyOrder(tuple(this.ben, 2), tuple(this.cleo, 0));
		assertThatExceptionOfType(TooFewJudgesException.class).isThrownBy(() -> this.service.closeRound(panel, 1));
		assertThat(this.service.info(panel).isEstimating()).isTrue();
		assertThat(this.service.results(panel)).isEmpty();
	}

	@Test
	void closedRoundGivesTheFigures() {
		var panel = open();
		sayAll(panel, 1);

		this.service.closeRound(panel, 1);

		assertThat(this.service.results(panel)).singleElement().satisfies((result) -> {
			assertThat(result.round()).isEqualTo(1);
			assertThat(result.figures().paper().score().orElseThrow()).isCloseTo(1.4, within(1e-12));
			assertThat(result.figures().bank().score().orElseThrow()).isCloseTo(2.8, within(1e-12));
			assertThat(result.figures().missing()).isZero();
		});
	}

	@Test
	void drawsSectionBySection() {
		var questions = List.of(Questions.single("q1"), Questions.single("q2"), Questions.single("q3"),
				Questions.single("q4"));
		this.shelf.put(this.quiz,
				new Quiz("quiz", "Peer principles", 20, 2,
						new Quiz("x", "x", 1, 1, 1, 3, Duration.ZERO, List.copyOf(questions)).rules(),
						List.of(new Section("", 1, Pool.of(Set.of("q1", "q2"))),
								new Section("", 2, Pool.of(Set.of("q3", "q4")))),
						List.copyOf(questions)));
		var panel = open();
		sayAll(panel, 1);

		this.service.closeRound(panel, 1);

		assertThat(this.service.results(panel).getFirst().figures().paper().score().orElseThrow()).isCloseTo(2.15,
				within(1e-12));
	}

	@Test
	void closedRoundRefusesEstimates() {
		var panel = open();
		sayAll(panel, 1);
		this.service.closeRound(panel, 1);
		asJudge(this.ana);

		assertThatExceptionOfType(RoundClosedException.class)
			.isThrownBy(() -> this.judging.estimate(panel, 1, "q1", OptionalInt.of(10)));
		assertThatExceptionOfType(RoundClosedException.class)
			.isThrownBy(() -> this.judging.estimate(panel, 2, "q1", OptionalInt.of(10)));
		assertThat(this.judging.question(panel, 1).line().own()).hasValue(60);
	}

	@Test
	void estimateCanBeChangedAndTakenBack() {
		var panel = open();
		asJudge(this.ana);

		this.judging.estimate(panel, 1, "q2", OptionalInt.of(40));
		this.judging.estimate(panel, 1, "q2", OptionalInt.of(45));
		assertThat(this.judging.sheet(panel, 1, 10).lines().get(1).own()).hasValue(45);
		this.judging.estimate(panel, 1, "q2", OptionalInt.empty());

		assertThat(this.judging.sheet(panel, 1, 10).lines().get(1).own()).isEmpty();
		assertThat(this.judging.sheet(panel, 1, 10).given()).isZero();
	}

	@Test
	void nobodySeesOthersInTheFirstRoundAndTheirRangeInTheNext() {
		var panel = open();
		sayAll(panel, 1);
		asJudge(this.ana);
		assertThat(this.judging.sheet(panel, 1, 10).lines()).allSatisfy((line) -> assertThat(line.before()).isEmpty());
		asOffice();
		this.service.closeRound(panel, 1);
		this.service.openNext(panel, 1);
		asJudge(this.ana);

		var sheet = this.judging.sheet(panel, 1, 10);

		assertThat(sheet.panel().round()).isEqualTo(2);
		assertThat(sheet.given()).isZero();
		assertThat(sheet.lines().getFirst().own()).isEmpty();
		assertThat(sheet.lines().getFirst().before()).hasValueSatisfying((before) -> {
			assertThat(before.own()).hasValue(60);
			assertThat(before.judges()).isEqualTo(3);
			assertThat(before.mean().orElseThrow()).isCloseTo(.6, within(1e-12));
			assertThat(before.lowest()).hasValue(.5);
			assertThat(before.highest()).hasValue(.7);
			assertThat(before.facility()).isEmpty();
		});
	}

	@Test
	void sheetComesPageByPage() {
		var panel = open();
		asJudge(this.ben);

		assertThat(this.judging.sheet(panel, 3, 2).lines()).extracting(JudgeSheet.Line::number).containsExactly(3, 4);
		assertThat(this.judging.sheet(panel, 99, 2).lines()).extracting(JudgeSheet.Line::number).containsExactly(4);
		assertThat(this.judging.question(panel, 4).question().id()).isEqualTo("q4");
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.judging.question(panel, 5));
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.judging.estimate(panel, 1, "q9", OptionalInt.of(1)));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.judging.estimate(panel, 1, "q1", OptionalInt.of(101)));
	}

	@Test
	void goesOnStepByStep() {
		var panel = open();
		assertThatIllegalStateException().isThrownBy(() -> this.service.openNext(panel, 1));
		assertThatIllegalStateException().isThrownBy(() -> this.service.end(panel, 1));
		sayAll(panel, 1);
		this.service.closeRound(panel, 1);
		assertThatIllegalStateException().isThrownBy(() -> this.service.chooseCut(panel, 1.5, "Too early"));
		this.service.openNext(panel, 1);
		assertThatIllegalStateException().isThrownBy(() -> this.service.openNext(panel, 1));
		sayAll(panel, 2);
		this.service.closeRound(panel, 2);

		this.service.end(panel, 2);

		assertThat(this.service.results(panel)).extracting(RoundResult::round).containsExactly(1, 2);
		assertThatIllegalStateException().isThrownBy(() -> this.service.openNext(panel, 2));
		assertThatIllegalStateException().isThrownBy(() -> this.service.invite(panel, Set.of(this.office)));
		assertThat(this.accounts.acts()).containsExactly("panel.opened", "panel.round-closed", "panel.round-opened",
				"panel.round-closed", "panel.ended");
	}

	@Test
	void cutScoreIsKeptWithTheQuiz() {
		var panel = ended();

		this.service.chooseCut(panel, 1.5, " Rounded up to a half point. ");

		assertThat(this.cuts.of(this.quiz)).hasValueSatisfying((kept) -> {
			assertThat(kept.panel()).isEqualTo(panel);
			assertThat(kept.cut()).isEqualTo(1.5);
			assertThat(kept.maximum()).isEqualTo(2);
			assertThat(kept.computed()).isCloseTo(1.4, within(1e-12));
			assertThat(kept.standardError()).isCloseTo(.1 / Math.sqrt(3), within(1e-12));
			assertThat(kept.reason()).isEqualTo("Rounded up to a half point.");
			assertThat(kept.chosenBy()).isEqualTo(this.office);
		});
		assertThat(this.cuts.of(new QuizRef(UUID.randomUUID(), "quiz"))).isEmpty();
		assertThat(this.accounts.acts()).last().isEqualTo("panel.cut-chosen");
		assertThat(this.accounts.subjects()).last().isEqualTo("panel:" + panel.value());
	}

	@Test
	void lastChoiceHoldsAndTheOthersStayOnRecord() {
		var panel = ended();

		this.service.chooseCut(panel, 1.5, "Half");
		this.service.chooseCut(panel, 2, "Whole");

		assertThat(this.cuts.of(this.quiz).orElseThrow().cut()).isEqualTo(2);
		assertThat(this.cuts.of(panel)).extracting(KeptCut::cut).containsExactly(2.0, 1.5);
	}

	@Test
	void cutScoreIsAHalfOrAWholePointWithAReason() {
		var panel = ended();

		for (double cut : new double[] { 0, -1, 1.4, 2.5, Double.NaN }) {
			assertThatIllegalArgumentException().isThrownBy(() -> this.service.chooseCut(panel, cut, "Because"));
		}
		assertThatIllegalArgumentException().isThrownBy(() -> this.service.chooseCut(panel, 1, " "));
		assertThatIllegalArgumentException().isThrownBy(() -> this.service.chooseCut(panel, 1, "x".repeat(2001)));
		assertThat(this.cuts.of(this.quiz)).isEmpty();
	}

	@Test
	void listsTheLatestFirst() {
		var first = open();
		var second = open();

		var newest = this.service.list(Optional.empty(), 1);
		asJudge(this.ana);
		var own = this.judging.own(Optional.empty(), 2);

		assertThat(own).extracting(PanelCard::id).containsExactly(second, first);
		assertThat(newest.getFirst()).isEqualTo(own.getFirst());
		assertThat(this.judging.own(Optional.of(own.getFirst()), 1)).containsExactly(own.getLast());
		asJudge(this.office);
		assertThat(this.judging.own(Optional.empty(), 2)).isEmpty();
	}

}
