package org.peerway.assessment.bank;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.peerway.Acting;
import org.peerway.assessment.bank.check.DraftTree;
import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.Media;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.Questions;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

abstract class BankDraftsTests extends BankFixture {

	@Test
	void draftMayBeIncomplete() {
		var folder = folder();

		var id = draft(folder, Map.of("kind", "matching"), "Hope", " hope ", "");

		var item = item(id);
		assertThat(item.kind()).isEqualTo(Kind.MATCHING);
		assertThat(item.status()).isEqualTo(BankStatus.DRAFT);
		assertThat(item.folder()).contains(folder);
		assertThat(item.tags()).containsExactly("hope");
		assertThat(item.live()).isEmpty();
		assertThat(item.draft()).hasValueSatisfying((draft) -> {
			assertThat(draft.by()).isEqualTo(this.writer);
			assertThat(draft.at()).isEqualTo(this.clock.instant());
			assertThat(draft.authors()).containsExactly(this.writer);
		});
		assertThat(item.tree()).containsEntry("kind", "matching").containsEntry("id", item.code());
	}

	@Test
	void draftNeedsAKindAndKeepsIt() {
		assertThatIllegalArgumentException().isThrownBy(() -> draft(Map.of("ask", "What?")));
		var id = draft(single("Kept?"));

		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.drafts.save(id, 1, with(single("Kept?"), "kind", "multiple")));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.drafts.save(id, 1, with(single("Kept?"), "ask", "x".repeat(DraftTree.LONGEST + 1))));
		assertThat(item(id).step()).isEqualTo(1);
	}

	@Test
	void idsAreGivenOnceInTheBank() {
		var tree = with(single("Once?"), "id", "only-" + UUID.randomUUID().toString().substring(0, 8));

		var first = item(draft(tree));
		var second = item(draft(tree));

		assertThat(first.code()).isEqualTo(tree.get("id"));
		assertThat(second.code()).isEqualTo(first.code() + "-2");
		assertThat(second.tree()).containsEntry("id", second.code());
	}

	@Test
	void whatIsKeptIsThereWithTheNextStep() {
		var id = draft(single("Before?"));

		var change = this.drafts.save(id, 1, single("After?"));

		assertThat(change).isEqualTo(new DraftChange.Done(2));
		assertThat(item(id).tree()).containsEntry("ask", "After?");
	}

	@Test
	void nobodyOverwritesWhatSomebodyElseWroteMeanwhile() {
		var id = draft(single("Whose?"));
		asReviewer();
		this.drafts.save(id, 1, single("Mine?"));
		asWriter();

		var change = this.drafts.save(id, 1, single("Ours?"));

		assertThat(change).isEqualTo(new DraftChange.Overtaken(2, this.reviewer, this.clock.instant()));
		assertThat(item(id).tree()).containsEntry("ask", "Mine?");
		assertThat(item(id).draft().orElseThrow().authors()).containsExactlyInAnyOrder(this.writer, this.reviewer);
	}

	@Test
	void nobodyWritesWhileSomebodyReviews() {
		var id = draft(single("Reviewed?"));
		this.review.send(id, 1, "");

		assertThat(this.drafts.save(id, 1, single("Changed?"))).isInstanceOf(DraftChange.InReview.class);
		assertThat(this.drafts.discard(id, 1)).isInstanceOf(DraftChange.InReview.class);
		assertThat(item(id).tree()).containsEntry("ask", "Reviewed?");
	}

	@Test
	void draftBesideALiveVersionLeavesItLive() {
		var id = live(single("First?"));

		this.drafts.save(id, item(id).step(), single("Second?"));

		var item = item(id);
		assertThat(item.status()).isEqualTo(BankStatus.LIVE);
		assertThat(item.live()).contains(1);
		assertThat(item.draft()).isPresent();
		assertThat(this.bank.live(ids(id))).singleElement()
			.satisfies((live) -> assertThat(live.question().head().ask()).isEqualTo("First?"));
	}

	@Test
	void discardedDraftGoesBackToTheLastVersion() {
		var id = live(single("First?"));
		this.drafts.save(id, item(id).step(), single("Second?"));

		var change = this.drafts.discard(id, item(id).step());

		assertThat(change).isInstanceOf(DraftChange.Done.class);
		assertThat(item(id).draft()).isEmpty();
		assertThat(item(id).tree()).containsEntry("ask", "First?");
		assertThatIllegalStateException().isThrownBy(() -> this.drafts.discard(id, item(id).step()));
	}

	@Test
	void discardedQuestionThatWasNeverLiveIsNoMore() {
		var folder = folder();
		var id = draft(folder, single("Gone?"), "tag");
		this.review.send(id, 1, "");
		this.review.takeBack(id);

		this.drafts.discard(id, 1);

		assertThat(this.bank.item(id)).isEmpty();
		assertThat(this.folders.delete(folder)).isEqualTo(FolderChange.DONE);
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.drafts.save(id, 1, single("?")));
	}

	@Test
	void revisedRetiredQuestionComesBackThroughReview() {
		var id = live(single("Back?"));
		this.bulk.retire(ids(id));

		this.drafts.revise(id);

		assertThat(item(id).status()).isEqualTo(BankStatus.RETIRED);
		assertThat(publish(id)).isEqualTo(2);
		assertThat(item(id).status()).isEqualTo(BankStatus.LIVE);
	}

	@Test
	void revisingTwiceLeavesOneDraft() {
		var id = live(single("Twice?"));

		var first = this.drafts.revise(id);

		assertThat(this.drafts.revise(id)).isEqualTo(first);
	}

	@Test
	void duplicateIsAnotherQuestion() {
		var id = live(single("Same?"), "a", "b");

		var copy = item(this.drafts.duplicate(id));

		assertThat(copy.code()).isNotEqualTo(item(id).code());
		assertThat(copy.tags()).containsExactly("a", "b");
		assertThat(copy.folder()).isEqualTo(item(id).folder());
		assertThat(copy.tree()).containsEntry("ask", "Same?");
		assertThat(copy.siblings()).isEmpty();
		assertThat(copy.status()).isEqualTo(BankStatus.DRAFT);
	}

	@Test
	void thereIsOneQuestionOfAGroupInALanguage() {
		var id = draft(single("Which?"));

		var spanish = this.drafts.translate(id, Locale.of("es")).orElseThrow();

		assertThat(item(spanish).language()).isEqualTo(Locale.of("es"));
		assertThat(item(id).siblings()).extracting(Sibling::id).containsExactly(spanish);
		assertThat(item(spanish).siblings()).extracting(Sibling::language).containsExactly("en");
		assertThat(this.drafts.translate(id, Locale.of("es"))).isEmpty();
		assertThat(this.drafts.translate(spanish, Locale.ENGLISH)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> this.drafts.translate(id, Locale.FRENCH));
	}

	@Test
	void importKeepsQuestionsOfEveryKindWithAllThatBelongsToThem() {
		var folder = folder();
		var picture = new Media("a.png", "image/png", new byte[BankLimits.MEDIA]);
		picture.bytes()[BankLimits.MEDIA - 1] = 7;
		var imported = Questions.all()
			.map((question) -> new ImportedQuestion(question, List.of("Module 3", "Pool"), List.of("Import"),
					List.of(picture)))
			.toList();

		var ids = this.drafts.importAll(imported, folder, Locale.of("es"));

		assertThat(ids).hasSameSizeAs(imported);
		for (int i = 0; i < ids.size(); i++) {
			var item = item(ids.get(i));
			var head = imported.get(i).question().head();
			assertThat(new DraftTree(item.tree()).with("id", head.id()).question())
				.isEqualTo(imported.get(i).question());
			assertThat(item.tags()).containsExactly("import");
			assertThat(item.language()).isEqualTo(Locale.of("es"));
			assertThat(this.bank.media(item.id())).containsExactly(picture);
			assertThat(this.bank.media(item.id(), "a.png")).contains(picture);
		}
		var all = this.folders.all();
		var pool = all.stream().filter((one) -> one.id().equals(item(ids.getFirst()).folder().orElseThrow())).findAny();
		assertThat(pool.orElseThrow().name()).isEqualTo("Pool");
		assertThat(all).anyMatch((one) -> one.id().equals(pool.get().parent().orElseThrow())
				&& one.parent().equals(Optional.of(folder)));
	}

	@Test
	void importIsAllOrNothing() {
		var folder = folder();
		var tooLarge = new Media("a.png", "image/png", new byte[BankLimits.MEDIA + 1]);
		var imported = List.of(new ImportedQuestion(Questions.single("fits")),
				new ImportedQuestion(Questions.single("large"), List.of(), List.of(), List.of(tooLarge)));

		assertThatIllegalArgumentException().isThrownBy(() -> this.drafts.importAll(imported, folder, Locale.ENGLISH));
		assertThat(this.folders.counts()).doesNotContainKey(folder);
		assertThat(BankLimits.holds(imported.getFirst())).isTrue();
		assertThat(BankLimits.holds(imported.getLast())).isFalse();
	}

	@Test
	void copiesTakeTheirPicturesAlong() {
		var picture = new Media("a.png", "image/png", new byte[] { 1, 2 });
		var id = this.drafts
			.importAll(List.of(new ImportedQuestion(Questions.single("p"), List.of(), List.of(), List.of(picture))),
					folder(), Locale.ENGLISH)
			.getFirst();

		var copy = this.drafts.duplicate(id);
		this.drafts.discard(id, 1);

		assertThat(this.bank.media(copy)).containsExactly(picture);
		assertThat(this.bank.media(id)).isEmpty();
	}

	@Test
	void tagsAreSetWithoutReview() {
		var id = live(single("Tagged?"), "old");

		this.drafts.setTags(id, List.of("New", "other  tag"));

		assertThat(item(id).tags()).containsExactly("new", "other tag");
		assertThat(item(id).draft()).isEmpty();
	}

	@Test
	void copiesOfTheDraftTakeAnyText() {
		var odd = "nul\u0000 bell\u0007 lone \ud800 " + "é".repeat(300);

		var id = draft(with(with(single("Odd?"), "title", odd), "concepts", List.of(odd, "")));

		assertThat(item(id).tree()).containsEntry("title", odd.replace('\ud800', '\ufffd'));
	}

	@Test
	void difficultyOfAnUnknownWordIsNone() {
		var id = draft(with(single("Hard?"), "difficulty", "harsh"));

		assertThat(item(id).tree()).containsEntry("difficulty", "harsh");
		this.bulk.setDifficulty(ids(id), Head.Difficulty.HARD);
		assertThat(item(id).tree()).containsEntry("difficulty", "hard");
	}

	@Test
	void unknownFolderIsToldAtOnce() {
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> draft(UUID.randomUUID(), single("Where?")));
	}

	@Test
	void authorsOfAPublishedDraftDoNotCountForTheNext() {
		var id = live(single("Next?"));
		var third = PersonId.random();
		Acting.as(third, Role.TRAINER);

		this.drafts.revise(id);

		assertThat(item(id).draft().orElseThrow().authors()).containsExactly(third);
	}

}
