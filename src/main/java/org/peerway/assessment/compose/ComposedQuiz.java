package org.peerway.assessment.compose;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.peerway.people.PersonId;
import tools.jackson.databind.json.JsonMapper;

/** A quiz that trainers put together, with the plan they work on. */
@Entity
class ComposedQuiz {

	private static final JsonMapper JSON = JsonMapper.shared();

	@Id
	private UUID id;

	@Version
	private Integer version;

	private String title;

	/** The draft as JSON. */
	private String plan;

	private int step;

	private int lastEdition;

	private UUID changedBy;

	private Instant changedAt;

	@SuppressWarnings("JpaEntity")
	ComposedQuiz() {
	}

	@SuppressWarnings("JpaEntity")
	ComposedQuiz(QuizDraft draft, PersonId by, Instant now) {
		this.id = UUID.randomUUID();
		write(draft, by, now);
	}

	private void write(QuizDraft draft, PersonId by, Instant now) {
		this.title = draft.title();
		this.plan = JSON.writeValueAsString(draft);
		this.changedBy = by.value();
		this.changedAt = now;
	}

	/**
	 * Takes a change of the draft.
	 * @throws StaleQuizException if it was changed since it was read
	 */
	void change(int expectedStep, QuizDraft draft, PersonId by, Instant now) {
		advance(expectedStep);
		write(draft, by, now);
	}

	/** The number of the next edition, which is taken by this. */
	int nextEdition(int expectedStep) {
		advance(expectedStep);
		return ++this.lastEdition;
	}

	private void advance(int expectedStep) {
		if (this.step != expectedStep) {
			throw new StaleQuizException();
		}
		this.step++;
	}

	QuizDraft draft() {
		return JSON.readValue(this.plan, QuizDraft.class);
	}

	ComposedDraft working() {
		return new ComposedDraft(this.id, draft(), this.step, this.lastEdition);
	}

	UUID id() {
		return this.id;
	}

}
