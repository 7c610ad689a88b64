package org.peerway.assessment.exchange.ui;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.peerway.assessment.exchange.Import;
import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remark;
import org.peerway.assessment.exchange.ui.DryRun.Likeness;
import org.peerway.assessment.question.Questions;

import static org.assertj.core.api.Assertions.assertThat;

class DryRunTests {

	private static final Remark REMARK = new Remark(Reason.LEFT_OUT, 1, "x");

	private static final Likeness LIKE_THE_BANK = new Likeness() {

		@Override
		public List<String> inFile(ImportedQuestion question) {
			return List.of();
		}

		@Override
		public List<String> inBank(ImportedQuestion question) {
			return List.of("One of the bank");
		}

	};

	@Test
	void comparesWithBankWhatIsLookedAt() {
		var run = new DryRun(many(450), LIKE_THE_BANK, (question) -> true);
		assertThat(run.count(DryRun.Part.ALIKE)).isEqualTo(200);
		assertThat(run.isComparedLater()).isTrue();

		run.turn(4);

		assertThat(run.page()).allMatch((line) -> line.alike().equals(List.of("One of the bank")));
		assertThat(run.count(DryRun.Part.ALIKE)).isEqualTo(250);
	}

	@Test
	void choosesAllThatTheBankCanKeep() {
		var run = new DryRun(file(), LIKE_THE_BANK, (question) -> !question.question().id().equals("big"));

		assertThat(run.chosen()).extracting((one) -> one.question().id()).containsExactly("one", "two");
		assertThat(run.count(DryRun.Part.ALL)).isEqualTo(4);
		assertThat(run.count(DryRun.Part.TAKEN)).isEqualTo(2);
		assertThat(run.count(DryRun.Part.CHANGED)).isEqualTo(1);
		assertThat(run.refused()).extracting(DryRun.Line::title).containsExactly("Riddle");
	}

	@Test
	void keepsNothingThatCannotBeKept() {
		var run = new DryRun(file(), LIKE_THE_BANK, (question) -> !question.question().id().equals("big"));

		run.page().forEach((line) -> run.choose(line, true));

		assertThat(run.chosen()).hasSize(2);
	}

	@Test
	void leavesOutWhatIsLikeOthersWhereThatIsWanted() {
		var run = new DryRun(file(), new Likeness() {

			@Override
			public List<String> inFile(ImportedQuestion question) {
				return List.of();
			}

			@Override
			public List<String> inBank(ImportedQuestion question) {
				return question.question().id().equals("two") ? List.of("Two") : List.of();
			}

		}, (question) -> true);
		assertThat(run.count(DryRun.Part.ALIKE)).isEqualTo(1);

		run.leaveAlike();

		assertThat(run.chosen()).extracting((one) -> one.question().id()).containsExactly("one", "big");
	}

	@Test
	void showsFiftyAtATime() {
		var run = new DryRun(many(120), LIKE_THE_BANK, (question) -> true);
		assertThat(run.page()).hasSize(50);
		assertThat(run.isEarlier()).isFalse();

		run.turn(1);
		run.turn(1);
		run.turn(1);

		assertThat(run.first()).isEqualTo(101);
		assertThat(run.page()).hasSize(20);
		assertThat(run.isLater()).isFalse();
		run.show(DryRun.Part.CHANGED);
		assertThat(run.page()).isEmpty();
		assertThat(run.isEarlier()).isFalse();
	}

	private static Import many(int count) {
		return new Import(IntStream
			.range(0, count).<Import
					.Item>mapToObj(
							(number) -> new Import.Taken("", number,
									new ImportedQuestion(Questions.statement("q" + number, true))))
			.toList(), List.of());
	}

	private static Import file() {
		return new Import(
				List.of(new Import.Taken("1", 1, question("one")),
						new Import.Changed("2", 2, question("two"), List.of(REMARK)),
						new Import.Refused("Riddle", 3, List.of(REMARK)), new Import.Taken("4", 4, question("big"))),
				List.of());
	}

	private static ImportedQuestion question(String id) {
		return new ImportedQuestion(Questions.single(id));
	}

}
