package org.peerway.roleplay.write;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.peerway.people.PersonId;

/** What somebody noted on a draft, or answered to such a note. */
@Entity
class ScenarioComment {

	private static final int LONGEST_PLACE = 300;

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private UUID draft;

	/** Empty for what begins a talk. */
	private @Nullable UUID answersTo;

	private String place;

	private UUID person;

	private Instant at;

	private String text;

	private @Nullable UUID resolvedBy;

	@SuppressWarnings("JpaEntity")
	ScenarioComment() {
	}

	@SuppressWarnings("JpaEntity")
	ScenarioComment(DraftId draft, String place, String text, PersonId by, Instant now) {
		this.id = UUID.randomUUID();
		this.draft = draft.value();
		this.place = WrittenScenario.cut(place, LONGEST_PLACE);
		this.person = by.value();
		this.at = now;
		this.text = said(text);
	}

	private static String said(String text) {
		var said = WrittenScenario.cut(text, Integer.MAX_VALUE).strip();
		if (said.isEmpty() || said.length() > ScenarioComments.LONGEST) {
			throw new IllegalArgumentException("A comment has 1 to " + ScenarioComments.LONGEST + " characters");
		}
		return said;
	}

	/** Says something to it; a talk that goes on is not settled. */
	ScenarioComment answer(String text, PersonId by, Instant now) {
		var answer = new ScenarioComment(new DraftId(this.draft), this.place, text, by, now);
		answer.answersTo = this.id;
		reopen();
		return answer;
	}

	void resolve(PersonId by) {
		if (this.resolvedBy == null) {
			this.resolvedBy = by.value();
		}
	}

	void reopen() {
		this.resolvedBy = null;
	}

	boolean begins() {
		return this.answersTo == null;
	}

	boolean isAnswerTo(ScenarioComment other) {
		return other.id.equals(this.answersTo);
	}

	Comment with(List<ScenarioComment> answers) {
		return new Comment(this.id, this.place, new PersonId(this.person), this.at, this.text,
				Optional.ofNullable(this.resolvedBy).map(PersonId::new),
				answers.stream().map(ScenarioComment::toAnswer).toList());
	}

	private Comment.Answer toAnswer() {
		return new Comment.Answer(new PersonId(this.person), this.at, this.text);
	}

	UUID id() {
		return this.id;
	}

}
