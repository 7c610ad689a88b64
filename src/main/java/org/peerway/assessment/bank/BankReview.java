package org.peerway.assessment.bank;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.peerway.assessment.bank.check.DraftCheck;
import org.peerway.people.PersonId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings drafts to their readers: nothing is live before a second person approved it. */
@Service
public class BankReview {

	private final BankVersionRepository versions;

	private final BankReviewRepository reviews;

	private final BankStore store;

	private final ApplicationEventPublisher events;

	BankReview(BankVersionRepository versions, BankReviewRepository reviews, BankStore store,
			ApplicationEventPublisher events) {
		this.versions = versions;
		this.reviews = reviews;
		this.store = store;
		this.events = events;
	}

	/**
	 * Asks for a review of a draft without problems.
	 * @param expectedStep that the draft was at when it was read
	 * @param comment for the reviewer; may be empty
	 */
	@PreAuthorize(BankRoles.WRITER)
	@Transactional
	public ReviewResult send(UUID id, int expectedStep, String comment) {
		long change = this.store.change();
		var question = this.store.question(id);
		question.mustHaveDraft();
		if (question.draft().step() != expectedStep || question.isInReview()) {
			return new ReviewResult.Overtaken();
		}
		var problems = question.draft().tree().map(DraftCheck::check).orElse(List.of());
		if (!problems.isEmpty()) {
			return new ReviewResult.HasProblems(problems);
		}
		question.sendToReview(change);
		this.store.note(question, ReviewStep.SENT, comment);
		return new ReviewResult.Done();
	}

	/** Takes a draft back, to work on it again. */
	@PreAuthorize(BankRoles.WRITER)
	@Transactional
	public ReviewResult takeBack(UUID id) {
		return leave(id, ReviewStep.TAKEN_BACK, "");
	}

	private ReviewResult leave(UUID id, ReviewStep step, String comment) {
		long change = this.store.change();
		var question = this.store.question(id);
		if (!question.isInReview()) {
			return new ReviewResult.Overtaken();
		}
		question.leaveReview(change);
		this.store.note(question, step, comment);
		return new ReviewResult.Done();
	}

	/**
	 * Gives a draft back to its authors.
	 * @param expectedStep that the draft was at when it was read
	 * @param comment what to change
	 * @throws IllegalArgumentException if the comment is empty
	 */
	@PreAuthorize(BankRoles.WRITER)
	@Transactional
	public ReviewResult giveBack(UUID id, int expectedStep, String comment) {
		if (comment.isBlank()) {
			throw new IllegalArgumentException("Whoever gives a draft back says why");
		}
		return asSecondPerson(id, expectedStep, () -> {
			var result = leave(id, ReviewStep.RETURNED, comment);
			tell(this.store.question(id), false);
			return result;
		});
	}

	/**
	 * Makes the draft the live version.
	 * @param expectedStep that the draft was at when it was read
	 * @param note kept with the version; may be empty
	 */
	@PreAuthorize(BankRoles.WRITER)
	@Transactional
	public ReviewResult approve(UUID id, int expectedStep, String note) {
		return asSecondPerson(id, expectedStep, () -> publish(id, note));
	}

	private ReviewResult asSecondPerson(UUID id, int expectedStep, Supplier<ReviewResult> act) {
		this.store.change();
		var question = this.store.question(id);
		if (question.draft().step() != expectedStep || !question.isInReview()) {
			return new ReviewResult.Overtaken();
		}
		return question.draftAuthors().contains(this.store.who().value()) ? new ReviewResult.OwnDraft() : act.get();
	}

	private ReviewResult publish(UUID id, String note) {
		long change = this.store.change();
		var question = this.store.question(id);
		var draft = question.draft().tree().orElseThrow();
		var problems = DraftCheck.check(draft);
		if (!problems.isEmpty()) {
			return new ReviewResult.HasProblems(problems);
		}
		this.store.note(question, ReviewStep.APPROVED, note);
		var signatures = new BankVersion.Signatures(question.draft().by().orElseThrow(), this.store.who(),
				note.strip());
		int number = question.publish(change);
		this.versions.saveAndFlush(new BankVersion(id, number, draft, signatures, this.store.now()));
		tell(question, true);
		this.store.record("question.published", id, "version " + number);
		return new ReviewResult.Published(number);
	}

	private void tell(BankQuestion question, boolean approved) {
		var authors = question.draftAuthors().stream().map(PersonId::new).toList();
		this.events.publishEvent(new DraftReviewed(question.id(), question.title(), authors, approved));
	}

	/** What was done and said about a question, the newest first. */
	@PreAuthorize(BankRoles.READER)
	@Transactional(readOnly = true)
	public List<ReviewNote> notes(UUID id) {
		return this.reviews.findByQuestionOrderByNumberDesc(id).stream().map(BankReviewEntry::toNote).toList();
	}

}
