package org.peerway.assessment.bank;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.peerway.assessment.bank.BulkResult.Reason;
import org.peerway.assessment.bank.BulkResult.Refused;
import org.peerway.assessment.question.Head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

abstract class BankBulkTests extends BankFixture {

	@Test
	void movesASelection() {
		var to = folder();
		var one = draft(single("One?"));
		var there = draft(to, single("There?"));

		var result = this.bulk.move(ids(one, there), to);

		assertThat(result).isEqualTo(new BulkResult(ids(one), List.of()));
		assertThat(item(one).folder()).contains(to);
	}

	@Test
	void tagsAndUntagsASelection() {
		var one = draft(single("One?"), "kept");
		var two = live(single("Two?"), "new");

		assertThat(this.bulk.tag(ids(one, two), List.of("NEW")).changed()).containsExactly(one);
		assertThat(item(one).tags()).containsExactly("kept", "new");
		assertThat(this.bulk.untag(ids(one, two), List.of("new", "kept")).changed()).containsExactly(one, two);
		assertThat(item(one).tags()).isEmpty();
		assertThat(item(two).draft()).isEmpty();
	}

	@Test
	void retiresLiveQuestions() {
		var one = live(single("One?"));
		var two = live(single("Two?"));

		var result = this.bulk.retire(ids(one, two));

		assertThat(result.changed()).containsExactly(one, two);
		assertThat(item(one).status()).isEqualTo(BankStatus.RETIRED);
		assertThat(item(one).live()).isEmpty();
		assertThat(this.bank.live(ids(one, two))).isEmpty();
		assertThat(this.review.notes(one).getFirst().step()).isEqualTo(ReviewStep.RETIRED);
	}

	@Test
	void oneThatIsRefusedLeavesAllAsTheyWere() {
		var live = live(single("Live?"));
		var draft = draft(single("Draft?"));
		var gone = UUID.randomUUID();

		var result = this.bulk.retire(ids(live, draft, gone));

		assertThat(result.changed()).isEmpty();
		assertThat(result.refused()).containsExactly(new Refused(draft, "About Draft?", Reason.NOT_LIVE),
				new Refused(gone, "", Reason.GONE));
		assertThat(item(live).status()).isEqualTo(BankStatus.LIVE);
	}

	@Test
	void difficultyOfALiveQuestionGoesThroughReview() {
		var live = live(single("Live?"));
		var easy = draft(with(single("Easy?"), "difficulty", "easy"));

		var result = this.bulk.setDifficulty(ids(live, easy), Head.Difficulty.EASY);

		assertThat(result.changed()).containsExactly(live);
		assertThat(item(live).draft()).isPresent();
		assertThat(item(live).tree()).containsEntry("difficulty", "easy");
		assertThat(this.bank.tree(live, 1)).doesNotContainKey("difficulty");
	}

	@Test
	void difficultyOfADraftInReviewIsNotChanged() {
		var id = draft(single("Reviewed?"));
		this.review.send(id, 1, "");

		var result = this.bulk.setDifficulty(ids(id), Head.Difficulty.HARD);

		assertThat(result.refused()).containsExactly(new Refused(id, "About Reviewed?", Reason.IN_REVIEW));
	}

	@Test
	void difficultyOfAnEmptyDraftIsSet() {
		var id = draft(Map.of("kind", "long"));

		this.bulk.setDifficulty(ids(id), Head.Difficulty.MEDIUM);

		assertThat(item(id).tree()).containsEntry("difficulty", "medium");
	}

	@Test
	void oneNamedTwiceIsChangedOnce() {
		var id = draft(single("Twice?"));

		assertThat(this.bulk.tag(ids(id, id), List.of("x")).changed()).containsExactly(id);
	}

	@Test
	void takesNoMoreThanItShould() {
		var ids = Collections.nCopies(BankBulk.MOST + 1, UUID.randomUUID());

		assertThatIllegalArgumentException().isThrownBy(() -> this.bulk.tag(ids, List.of("x")));
	}

}
