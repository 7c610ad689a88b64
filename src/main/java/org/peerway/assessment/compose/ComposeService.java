package org.peerway.assessment.compose;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import org.peerway.assessment.bank.LiveQuestions;
import org.peerway.assessment.exchange.yaml.QuizYaml;
import org.peerway.audit.AuditTrail;
import org.peerway.people.CurrentPerson;

import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts quizzes together from the bank by a blueprint, and publishes them. */
@Service
public class ComposeService {

	/** The most characters of a note. */
	public static final int LONGEST_NOTE = 2000;

	private static final Limit MOST_EDITIONS = Limit.of(200);

	private static final String AUTHOR = "hasRole('TRAINER')";

	private static final String READER = "hasAnyRole('TRAINER', 'OFFICE')";

	private final ComposedQuizzes quizzes;

	private final QuizEditions editions;

	private final LiveQuestions live;

	private final CurrentPerson current;

	private final AuditTrail audit;

	private final Clock clock;

	ComposeService(ComposedQuizzes quizzes, QuizEditions editions, LiveQuestions live, CurrentPerson current,
			AuditTrail audit, Clock clock) {
		this.quizzes = quizzes;
		this.editions = editions;
		this.live = live;
		this.current = current;
		this.audit = audit;
		this.clock = clock;
	}

	/** The quizzes changed before that one, or all; the latest first. */
	@PreAuthorize(READER)
	@Transactional(readOnly = true)
	public List<ComposedCard> list(Optional<ComposedCard> before, int limit) {
		return before.map((card) -> this.quizzes.before(card.changedAt(), card.id(), Limit.of(limit)))
			.orElseGet(() -> this.quizzes.newest(Limit.of(limit)));
	}

	/**
	 * A quiz as it is worked on.
	 * @throws NoSuchElementException if there is none
	 */
	@PreAuthorize(READER)
	@Transactional(readOnly = true)
	public ComposedDraft draft(UUID id) {
		return find(id).working();
	}

	@PreAuthorize(AUTHOR)
	@Transactional
	public UUID create(QuizDraft draft) {
		return this.quizzes.saveAndFlush(new ComposedQuiz(draft, this.current.id(), now())).id();
	}

	/**
	 * Keeps a change.
	 * @return the step to expect with the next one
	 * @throws StaleQuizException if somebody else changed it since it was read
	 * @throws NoSuchElementException if there is no such quiz
	 */
	@PreAuthorize(AUTHOR)
	@Transactional
	public int save(UUID id, int expectedStep, QuizDraft draft) {
		find(id).change(expectedStep, draft, this.current.id(), now());
		return expectedStep + 1;
	}

	/** How many live questions each section could draw from now. */
	@PreAuthorize(READER)
	@Transactional(readOnly = true)
	public List<Integer> found(QuizDraft draft) {
		return draft.sections().stream().map((section) -> (int) this.live.count(section.pool())).toList();
	}

	/** Why the quiz cannot be published, if anything stands against it. */
	@PreAuthorize(READER)
	@Transactional(readOnly = true)
	public List<Obstacle> obstacles(QuizDraft draft) {
		return Composition.of(draft, this.live).obstacles();
	}

	/**
	 * Publishes the quiz with the questions that are live now, as an edition that never
	 * changes.
	 * @param note what is new, up to 2000 characters
	 * @throws ObstaclesException if something stands against it
	 * @throws StaleQuizException if somebody else changed it since it was read
	 * @throws NoSuchElementException if there is no such quiz
	 */
	@PreAuthorize(AUTHOR)
	@Transactional
	public EditionInfo publish(UUID id, int expectedStep, String note) {
		if (note.length() > LONGEST_NOTE) {
			throw new IllegalArgumentException("A note has up to " + LONGEST_NOTE + " characters");
		}
		var quiz = find(id);
		int number = quiz.nextEdition(expectedStep);
		var draft = quiz.draft();
		var composition = Composition.of(draft, this.live);
		var text = QuizYaml.write(composition.quiz(EditionQuizzes.ref(id, id).quiz()));
		var edition = this.editions.saveAndFlush(new QuizEdition(id, number, draft, text, composition.questions(),
				note.strip(), this.current.id(), now()));
		this.audit.record("quiz.published", this.current.id().value(), "quiz:" + edition.id(), "edition " + number);
		return edition.info();
	}

	/** The published editions of a quiz, the newest first. */
	@PreAuthorize(READER)
	@Transactional(readOnly = true)
	public List<EditionInfo> editions(UUID id) {
		return this.editions.of(id).stream().map(QuizEdition::info).toList();
	}

	/** The latest edition of each quiz that was published, the newest 200 first. */
	@PreAuthorize(READER)
	@Transactional(readOnly = true)
	public List<EditionInfo> latest() {
		return this.editions.latest(MOST_EDITIONS).stream().map(QuizEdition::info).toList();
	}

	/**
	 * An edition as a file that reads as the same quiz.
	 * @throws NoSuchElementException if there is none
	 */
	@PreAuthorize(READER)
	@Transactional(readOnly = true)
	public String text(UUID edition) {
		return this.editions.findById(edition)
			.map(QuizEdition::text)
			.orElseThrow(() -> new NoSuchElementException("There is no edition " + edition));
	}

	private ComposedQuiz find(UUID id) {
		return this.quizzes.findById(id).orElseThrow(() -> new NoSuchElementException("There is no quiz " + id));
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
