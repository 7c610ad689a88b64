package org.peerway.assessment.bank;

import java.time.Clock;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.bank.check.DraftTree;
import org.peerway.audit.AuditTrail;
import org.peerway.people.CurrentPerson;
import org.peerway.people.PersonId;

import org.springframework.stereotype.Component;

/** What the services of the bank have in common. */
@Component
class BankStore {

	private final BankQuestionRepository questions;

	private final BankVersionRepository versions;

	private final BankFolderRepository folders;

	private final BankReviewRepository reviews;

	private final BankChanges changes;

	private final CurrentPerson current;

	private final AuditTrail audit;

	private final Clock clock;

	BankStore(BankQuestionRepository questions, BankVersionRepository versions, BankFolderRepository folders,
			BankReviewRepository reviews, BankChanges changes, CurrentPerson current, AuditTrail audit, Clock clock) {
		this.questions = questions;
		this.versions = versions;
		this.folders = folders;
		this.reviews = reviews;
		this.changes = changes;
		this.current = current;
		this.audit = audit;
		this.clock = clock;
	}

	BankQuestion question(UUID id) {
		return this.questions.findById(id).orElseThrow(() -> unknown("question", id));
	}

	/** The draft, or the last version where there is none. */
	DraftTree working(BankQuestion question) {
		return question.draft().tree().orElseGet(() -> last(question));
	}

	DraftTree last(BankQuestion question) {
		return this.versions.findByQuestionAndNumber(question.id(), question.lastVersion())
			.orElseThrow(() -> unknown("version", question.id()))
			.tree();
	}

	/** Lets the call go on only if there is such a folder; none is the top. */
	void mustBeFolder(@Nullable UUID folder) {
		if (folder != null) {
			this.folders.findById(folder).orElseThrow(() -> unknown("folder", folder));
		}
	}

	/**
	 * The number of a change that begins now; call it before anything is read that
	 * decides about it, because it waits for others.
	 */
	long change() {
		return this.changes.next();
	}

	void note(BankQuestion question, ReviewStep step, String comment) {
		var note = new ReviewNote(step, who(), now(), comment);
		this.reviews
			.save(new BankReviewEntry(question.id(), this.reviews.countByQuestion(question.id()) + 1, note, note.at()));
	}

	/** Records last, because others wait from here on. */
	void record(String act, UUID question, String detail) {
		this.audit.record(act, who().value(), "question:" + question, detail);
	}

	PersonId who() {
		return this.current.id();
	}

	Instant now() {
		return this.clock.instant();
	}

	static NoSuchElementException unknown(String what, UUID id) {
		return new NoSuchElementException("There is no " + what + " " + id);
	}

}
