package org.peerway.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.RatedQuestion;
import org.peerway.assessment.question.Rubric;
import org.peerway.audit.AuditTrail;
import org.peerway.base.Afresh;
import org.peerway.people.CurrentPerson;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts keys right after attempts were graded by them: first what it would change, then
 * the act, with a reason, on record.
 */
@Service
public class RegradeService {

	/** The most characters of a reason. */
	public static final int LONGEST_REASON = 2000;

	private static final String OFFICE = "hasRole('OFFICE')";

	private static final int AT_ONCE = 200;

	private static final UUID LOWEST = new UUID(0, 0);

	private final Corrections corrections;

	private final CorrectedMarks marks;

	private final CorrectedQuizzes quizzes;

	private final RatedTexts texts;

	private final CurrentPerson current;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final Afresh afresh;

	private final EntityManager entities;

	private final Clock clock;

	RegradeService(Corrections corrections, CorrectedMarks marks, CorrectedQuizzes quizzes, RatedTexts texts,
			CurrentPerson current, AuditTrail audit, ApplicationEventPublisher events, Afresh afresh,
			EntityManager entities, Clock clock) {
		this.corrections = corrections;
		this.marks = marks;
		this.quizzes = quizzes;
		this.texts = texts;
		this.current = current;
		this.audit = audit;
		this.events = events;
		this.afresh = afresh;
		this.entities = entities;
		this.clock = clock;
	}

	/**
	 * A question as it stands, with all that was corrected.
	 * @throws NoSuchElementException if there is none
	 */
	@PreAuthorize(OFFICE)
	@Transactional(readOnly = true)
	public KeyInForce key(QuizRef ref, String question) {
		int corrections = this.quizzes.corrections(ref);
		var quiz = this.quizzes.quiz(ref);
		return new KeyInForce(quiz.question(question), corrections, quiz.withdrawn().contains(question));
	}

	/** What was corrected about a quiz, the latest first. */
	@PreAuthorize("hasAnyRole('TRAINER', 'OFFICE')")
	@Transactional(readOnly = true)
	public List<CorrectionCard> corrections(QuizRef ref) {
		return this.corrections.of(ref.courseVersion(), ref.quiz())
			.stream()
			.map((correction) -> correction.card(this.corrections.countChanged(correction.id().value())))
			.sorted((one, other) -> other.at().compareTo(one.at()))
			.toList();
	}

	/**
	 * What the change would do, and nothing is done.
	 * @param neverLower whether the question counts no less than now
	 * @throws NoSuchElementException if there is no such question
	 * @throws IllegalArgumentException if the change touches what was asked
	 */
	@PreAuthorize(OFFICE)
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public RegradeReport preview(QuizRef ref, KeyChange change, boolean neverLower) {
		var regrade = regrade(ref, change, neverLower);
		return eachPage(ref, change, (attempt) -> attempt.corrected(regrade), (changes) -> {
		});
	}

	/**
	 * Whose mark would change, by attempt.
	 * @param after the last one seen, if any
	 */
	@PreAuthorize(OFFICE)
	@Transactional(readOnly = true)
	public List<ChangedMark> changes(QuizRef ref, KeyChange change, boolean neverLower, Optional<ChangedMark> after,
			int limit) {
		var regrade = regrade(ref, change, neverLower);
		List<ChangedMark> changes = new ArrayList<>();
		var last = after.map((mark) -> mark.attempt().value()).orElse(LOWEST);
		List<Attempt> page;
		do {
			page = page(ref, change, last);
			page.forEach((attempt) -> attempt.corrected(regrade).ifPresent(changes::add));
			last = page.isEmpty() ? last : page.getLast().id().value();
			this.entities.clear();
		}
		while (page.size() == AT_ONCE && changes.size() < limit);
		return List.copyOf(changes.subList(0, Math.min(limit, changes.size())));
	}

	/**
	 * Corrects the key and the marks of all graded attempts that put the question. Those
	 * who hand in meanwhile are graded before or after it, never by what was read before.
	 * @param expected how many corrections of the quiz there were when it was looked at
	 * @param reason for the record, 1..2000 characters
	 * @return what changed
	 * @throws NoSuchElementException if there is no such question
	 * @throws IllegalArgumentException if the change touches what was asked, or there is
	 * no reason
	 * @throws StaleCorrectionException if somebody corrected the quiz meanwhile
	 */
	@PreAuthorize(OFFICE)
	public RegradeReport apply(QuizRef ref, KeyChange change, boolean neverLower, int expected, String reason) {
		if (reason.isBlank() || reason.length() > LONGEST_REASON) {
			throw new IllegalArgumentException("A reason has 1 to " + LONGEST_REASON + " characters");
		}
		return this.afresh.run(() -> {
			this.quizzes.correct(ref, expected);
			return correct(ref, change, neverLower, reason.strip());
		});
	}

	private RegradeReport correct(QuizRef ref, KeyChange change, boolean neverLower, String reason) {
		var regrade = regrade(ref, change, neverLower);
		var correction = this.corrections.saveAndFlush(
				new Correction(ref, change, number(ref, change), neverLower, reason, this.current.id(), now()));
		var report = eachPage(ref, change, (attempt) -> attempt.correct(regrade),
				(changes) -> keep(ref, correction.id(), changes));
		if (change instanceof KeyChange.Withdraw withdrawn) {
			this.texts.release(new QuestionRef(ref, withdrawn.question()), regrade.after(), now());
		}
		this.audit.record("question.corrected", this.current.id().value(), "quiz:" + ref.courseVersion(),
				ref.quiz() + " " + change.question());
		return report;
	}

	private int number(QuizRef ref, KeyChange change) {
		return (int) this.corrections.of(ref.courseVersion(), ref.quiz())
			.stream()
			.filter((earlier) -> earlier.question().equals(change.question()))
			.count() + 1;
	}

	private void keep(QuizRef ref, CorrectionId correction, List<ChangedMark> changes) {
		this.marks.saveAll(changes.stream().map((change) -> new CorrectedMark(correction, change)).toList());
		changes.forEach((change) -> this.events.publishEvent(new MarkChanged(ref, change)));
		this.entities.flush();
	}

	private Regrade regrade(QuizRef ref, KeyChange change, boolean neverLower) {
		var quiz = this.quizzes.quiz(ref);
		return new Regrade(change.question(), quiz, corrected(quiz, change), neverLower);
	}

	private static Quiz corrected(Quiz quiz, KeyChange change) {
		var before = quiz.question(change.question());
		return switch (change) {
			case KeyChange.Withdraw withdraw -> quiz.corrected(Map.of(), with(quiz.withdrawn(), before.id()));
			case KeyChange.Correct correct -> {
				mustAskTheSame(before, correct.corrected());
				yield quiz.corrected(Map.of(before.id(), correct.corrected()), without(quiz.withdrawn(), before.id()));
			}
		};
	}

	private static Set<String> with(Set<String> ids, String id) {
		return Stream.concat(ids.stream(), Stream.of(id)).collect(Collectors.toSet());
	}

	private static Set<String> without(Set<String> ids, String id) {
		return ids.stream().filter((one) -> !one.equals(id)).collect(Collectors.toSet());
	}

	private static void mustAskTheSame(Question before, Question after) {
		var seed = Seed.random();
		boolean same = before.kind() == after.kind() && before.head().ask().equals(after.head().ask())
				&& Optional.ofNullable(before.head().scene()).equals(Optional.ofNullable(after.head().scene()))
				&& rubric(before).equals(rubric(after))
				&& Tasks.of(new PutQuestion(before, seed)).equals(Tasks.of(new PutQuestion(after, seed)));
		if (!same) {
			throw new IllegalArgumentException("A correction leaves what was asked as it is");
		}
	}

	/** Texts were rated by it, so it is a part of what was asked. */
	private static Optional<Rubric> rubric(Question question) {
		return (question instanceof RatedQuestion rated) ? Optional.of(rated.rubric()) : Optional.empty();
	}

	private RegradeReport eachPage(QuizRef ref, KeyChange change, Function<Attempt, Optional<ChangedMark>> look,
			Consumer<List<ChangedMark>> changed) {
		var report = RegradeReport.NONE;
		var last = LOWEST;
		List<Attempt> page;
		do {
			page = page(ref, change, last);
			var changes = page.stream().map(look).flatMap(Optional::stream).toList();
			changed.accept(changes);
			report = report.and(page.size(), changes);
			last = page.isEmpty() ? last : page.getLast().id().value();
			this.entities.clear();
		}
		while (page.size() == AT_ONCE);
		return report;
	}

	private List<Attempt> page(QuizRef ref, KeyChange change, UUID after) {
		var ids = this.corrections.attemptsThatPut(ref.courseVersion(), ref.quiz(), change.question(), after,
				Limit.of(AT_ONCE));
		return ids.isEmpty() ? List.of() : this.corrections.attempts(ids);
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
