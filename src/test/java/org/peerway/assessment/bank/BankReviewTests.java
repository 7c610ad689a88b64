package org.peerway.assessment.bank;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.peerway.Acting;
import org.peerway.assessment.bank.check.DraftProblem;
import org.peerway.assessment.bank.compare.FieldChange;
import org.peerway.audit.AuditTrail;
import org.peerway.audit.RecordedAct;
import org.peerway.notice.NoticeLine;
import org.peerway.notice.NoticeService;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

abstract class BankReviewTests extends BankFixture {

	@Autowired
	private AuditTrail audit;

	@Autowired
	private NoticeService notices;

	@Autowired
	private JdbcTemplate database;

	@Test
	void secondPersonMakesADraftLive() {
		var id = draft(single("Live?"));
		this.review.send(id, 1, "Please look");
		assertThat(item(id).status()).isEqualTo(BankStatus.IN_REVIEW);
		asReviewer();

		var result = this.review.approve(id, 1, " Clear now ");

		assertThat(result).isEqualTo(new ReviewResult.Published(1));
		var item = item(id);
		assertThat(item.status()).isEqualTo(BankStatus.LIVE);
		assertThat(item.live()).contains(1);
		assertThat(item.draft()).isEmpty();
		assertThat(this.bank.versions(id)).singleElement().satisfies((version) -> {
			assertThat(version.author()).isEqualTo(this.writer);
			assertThat(version.reviewer()).isEqualTo(this.reviewer);
			assertThat(version.note()).isEqualTo("Clear now");
			assertThat(version.hash()).matches("[0-9a-f]{64}");
			assertThat(version.publishedAt()).isEqualTo(this.clock.instant());
		});
		assertThat(this.review.notes(id)).extracting(ReviewNote::step)
			.containsExactly(ReviewStep.APPROVED, ReviewStep.SENT);
	}

	@Test
	void authorsAreToldWhatBecameOfTheirDraft() {
		var id = draft(single("Told?"));
		this.review.send(id, 1, "");
		asReviewer();
		this.review.giveBack(id, 1, "Option b fits too");
		Acting.as(this.writer, Role.TRAINER);
		this.review.send(id, 1, "");
		asReviewer();
		this.review.approve(id, 1, "");
		assertThat(this.notices.own(Optional.empty(), 5)).isEmpty();

		Acting.as(this.writer, Role.TRAINER);

		assertThat(this.notices.own(Optional.empty(), 5))
			.extracting(NoticeLine::kind, NoticeLine::details, NoticeLine::link)
			.containsExactlyInAnyOrder(tuple("question-given-back", List.of("About Told?"), "bank/" + id + "/review"),
					tuple("question-approved", List.of("About Told?"), "bank/" + id + "/review"));
	}

	@Test
	void publishingIsRecordedWithoutWords() {
		var id = live(single("A very secret wording?"));
		Acting.asSomebody(Role.OFFICE);

		var acts = this.audit.newest(RecordedAct.Part.ACTS, Optional.empty(), 1);

		assertThat(acts).singleElement().satisfies((act) -> {
			assertThat(act.act()).isEqualTo("question.published");
			assertThat(act.actor()).contains(this.reviewer.value());
			assertThat(act.subject()).isEqualTo("question:" + id);
			assertThat(act.detail()).isEqualTo("version 1");
		});
	}

	@Test
	void nobodyReviewsWhatTheyHadAHandIn() {
		var id = draft(single("Own?"));
		asReviewer();
		this.drafts.save(id, 1, single("Own too?"));
		this.review.send(id, 2, "");

		for (var author : List.of(this.writer, this.reviewer)) {
			Acting.as(author, Role.TRAINER);
			assertThat(this.review.approve(id, 2, "")).isInstanceOf(ReviewResult.OwnDraft.class);
			assertThat(this.review.giveBack(id, 2, "No")).isInstanceOf(ReviewResult.OwnDraft.class);
		}
		assertThat(item(id).status()).isEqualTo(BankStatus.IN_REVIEW);
		Acting.as(PersonId.random(), Role.TRAINER);
		assertThat(this.review.approve(id, 2, "")).isEqualTo(new ReviewResult.Published(1));
	}

	@Test
	void draftWithProblemsIsNotSentAndToldWhy() {
		var id = draft(Map.of("kind", "true-false", "title", "T", "answer", true));

		var result = this.review.send(id, 1, "");

		assertThat(result)
			.isEqualTo(new ReviewResult.HasProblems(List.of(new DraftProblem("ask", "edit.missing.text", List.of()))));
		assertThat(item(id).status()).isEqualTo(BankStatus.DRAFT);
	}

	@Test
	void publishIsStrictWhateverWasSent() {
		var id = draft(single("Strict?"));
		this.review.send(id, 1, "");
		this.database.update("update bank_question set draft = ? where id = ?", "kind: single\nid: strict\n", id);
		asReviewer();

		var result = this.review.approve(id, 1, "");

		assertThat(result).isInstanceOf(ReviewResult.HasProblems.class);
		assertThat(this.bank.versions(id)).isEmpty();
	}

	@Test
	void reviewedIsWhatWasRead() {
		var id = draft(single("Read?"));
		this.review.send(id, 1, "");
		this.review.takeBack(id);
		this.drafts.save(id, 1, single("Changed?"));
		this.review.send(id, 2, "");
		asReviewer();

		assertThat(this.review.approve(id, 1, "")).isInstanceOf(ReviewResult.Overtaken.class);
		assertThat(this.review.giveBack(id, 1, "No")).isInstanceOf(ReviewResult.Overtaken.class);
		assertThat(this.review.approve(id, 2, "")).isEqualTo(new ReviewResult.Published(1));
		assertThat(this.review.approve(id, 2, "")).isInstanceOf(ReviewResult.Overtaken.class);
	}

	@Test
	void nothingIsPublishedThatWasNotSent() {
		var id = draft(single("Sent?"));
		asReviewer();

		assertThat(this.review.approve(id, 1, "")).isInstanceOf(ReviewResult.Overtaken.class);
		assertThat(this.review.takeBack(id)).isInstanceOf(ReviewResult.Overtaken.class);
	}

	@Test
	void givenBackDraftSaysWhy() {
		var id = draft(single("Why?"));
		this.review.send(id, 1, "");
		asReviewer();

		assertThatIllegalArgumentException().isThrownBy(() -> this.review.giveBack(id, 1, " "));
		assertThatIllegalArgumentException().isThrownBy(() -> this.review.giveBack(id, 1, "x".repeat(2001)));
		this.review.giveBack(id, 1, "Option b fits too");

		assertThat(item(id).status()).isEqualTo(BankStatus.DRAFT);
		assertThat(this.review.notes(id).getFirst())
			.isEqualTo(new ReviewNote(ReviewStep.RETURNED, this.reviewer, this.clock.instant(), "Option b fits too"));
	}

	@Test
	void newerDraftOfALiveQuestionIsReviewedToo() {
		var id = live(single("One?"));
		this.drafts.save(id, item(id).step(), single("Two?"));
		this.review.send(id, item(id).step(), "");
		assertThat(item(id).status()).isEqualTo(BankStatus.LIVE);
		assertThat(item(id).inReview()).isTrue();
		asReviewer();

		assertThat(this.review.approve(id, item(id).step(), "")).isEqualTo(new ReviewResult.Published(2));

		assertThat(item(id).live()).contains(2);
		assertThat(this.bank.tree(id, 1)).containsEntry("ask", "One?");
		assertThat(this.bank.compare(id, 1, 2).changes()).extracting(FieldChange::path)
			.containsExactlyInAnyOrder("title", "ask");
		assertThat(Stream.of(1, 2).allMatch((number) -> this.bank.isUnchanged(id, number))).isTrue();
	}

	@Test
	void changedVersionShows() {
		var id = live(single("Sealed?"));

		this.database.update("update bank_version set text = ? where question = ?", "kind: single\n", id);

		assertThat(this.bank.isUnchanged(id, 1)).isFalse();
	}

	@Test
	void questionWithoutADraftCannotBeSent() {
		var id = live(single("Nothing?"));

		assertThatIllegalStateException().isThrownBy(() -> this.review.send(id, item(id).step(), ""));
	}

}
