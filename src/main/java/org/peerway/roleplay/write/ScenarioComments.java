package org.peerway.roleplay.write;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;

import org.peerway.people.CurrentPerson;
import org.peerway.people.PersonId;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What trainers note on drafts for one another, also while a draft is in review. */
@Service
public class ScenarioComments {

	/** The most characters of a comment or an answer. */
	public static final int LONGEST = 4000;

	private final ScenarioCommentRepository comments;

	private final ScenarioDrafts drafts;

	private final CurrentPerson current;

	private final Clock clock;

	ScenarioComments(ScenarioCommentRepository comments, ScenarioDrafts drafts, CurrentPerson current, Clock clock) {
		this.comments = comments;
		this.drafts = drafts;
		this.current = current;
		this.clock = clock;
	}

	/**
	 * Notes something on a turn or an ending.
	 * @param place its id; empty for the whole
	 * @param text 1 to {@value #LONGEST} characters
	 * @throws NoSuchElementException if there is no such draft
	 */
	@PreAuthorize(ScenarioWriting.AUTHOR)
	@Transactional
	public UUID add(DraftId draft, String place, String text) {
		mustExist(draft);
		return this.comments.saveAndFlush(new ScenarioComment(draft, place, text, who(), now())).id();
	}

	/**
	 * Says something to a comment; one that was settled is open again.
	 * @throws NoSuchElementException if there is no such comment
	 */
	@PreAuthorize(ScenarioWriting.AUTHOR)
	@Transactional
	public void answer(UUID comment, String text) {
		this.comments.saveAndFlush(find(comment).answer(text, who(), now()));
	}

	/** Marks a comment as settled. */
	@PreAuthorize(ScenarioWriting.AUTHOR)
	@Transactional
	public void resolve(UUID comment) {
		find(comment).resolve(who());
	}

	/** Opens a comment again that was settled. */
	@PreAuthorize(ScenarioWriting.AUTHOR)
	@Transactional
	public void reopen(UUID comment) {
		find(comment).reopen();
	}

	/** All comments on a draft, the oldest first. */
	@PreAuthorize(ScenarioWriting.AUTHOR)
	@Transactional(readOnly = true)
	public List<Comment> of(DraftId draft) {
		mustExist(draft);
		var all = this.comments.of(draft.value());
		return all.stream()
			.filter(ScenarioComment::begins)
			.map((first) -> first.with(all.stream().filter((other) -> other.isAnswerTo(first)).toList()))
			.toList();
	}

	private void mustExist(DraftId draft) {
		if (!this.drafts.existsById(draft.value())) {
			throw new NoSuchElementException("There is no draft " + draft.value());
		}
	}

	private ScenarioComment find(UUID id) {
		return this.comments.findLocked(id).orElseThrow(() -> new NoSuchElementException("There is no comment " + id));
	}

	private PersonId who() {
		return this.current.id();
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
