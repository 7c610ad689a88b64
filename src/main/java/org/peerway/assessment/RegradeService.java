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

import org.peerway.assessment.question.Question;
import org.peerway.audit.AuditTrail;
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

	private final Clock clock;

	RegradeService(Corrections corrections, CorrectedMarks marks, CorrectedQuizzes quizzes, RatedTexts texts,
			CurrentPerson current, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
		this.corrections = corrections;
		this.marks = marks;
		this.quizzes = quizzes;
		this.texts = texts;
		this.current = current;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * A question as it stands, with all that was corrected.
	 * @throws NoSuchElementException if there is none
	 */
	@PreAuthorize(OFFICE)
	@Transactional(readOnly = true)
	public Question question(QuizRef ref, String question) {
		return this.quizzes.quiz(ref).question(question);
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
	 * @param neverLower whether marks that would fall stay as they are
	 * @throws NoSuchElementException if there is no such question
	 * @throws IllegalArgumentException if the change touches what was asked
	 */
	@PreAuthorize(OFFICE)
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public RegradeReport preview(QuizRef ref, KeyChange change, boolean neverLower) {
		var corrected = corrected(ref, change);
		return eachPage(ref, change, (attempt) -> attempt.corrected(corrected, neverLower), (changes) -> {
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
		var corrected = corrected(ref, change);
		List<ChangedMark> changes = new ArrayList<>();
		var last = after.map((mark) -> mark.attempt().value()).orElse(LOWEST);
		List<Attempt> page;
		do {
			page = page(ref, change, last);
			page.forEach((attempt) -> attempt.corrected(corrected, neverLower).ifPresent(changes::add));
			last = page.isEmpty() ? last : page.getLast().id().value();
		}
		while (page.size() == AT_ONCE && changes.size() < limit);
		return List.copyOf(changes.subList(0, Math.min(limit, changes.size())));
	}

	/**
	 * Corrects the key and the marks of all graded attempts that put the question.
	 * @param reason for the record, 1..2000 characters
	 * @return what changed
	 * @throws NoSuchElementException if there is no such question
	 * @throws IllegalArgumentException if the change touches what was asked, or there is
	 * no reason
	 */
	@PreAuthorize(OFFICE)
	@Transactional(isolation = Isolation.REPEATABLE_READ)
	public RegradeReport apply(QuizRef ref, KeyChange change, boolean neverLower, String reason) {
		if (reason.isBlank() || reason.length() > LONGEST_REASON) {
			throw new IllegalArgumentException("A reason has 1 to " + LONGEST_REASON + " characters");
		}
		var corrected = corrected(ref, change);
		var correction = this.corrections.saveAndFlush(
				new Correction(ref, change, number(ref, change), neverLower, reason.strip(), this.current.id(), now()));
		var report = eachPage(ref, change, (attempt) -> correct(attempt, corrected, neverLower),
				(changes) -> keep(ref, correction.id(), changes));
		if (change instanceof KeyChange.Withdraw withdrawn) {
			this.texts.release(new QuestionRef(ref, withdrawn.question()), corrected, now());
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

	private static Optional<ChangedMark> correct(Attempt attempt, Quiz corrected, boolean neverLower) {
		var change = attempt.corrected(corrected, neverLower);
		change.ifPresent(attempt::take);
		return change;
	}

	private void keep(QuizRef ref, CorrectionId correction, List<ChangedMark> changes) {
		this.marks.saveAll(changes.stream().map((change) -> new CorrectedMark(correction, change)).toList());
		changes.forEach((change) -> this.events.publishEvent(new MarkChanged(ref, change)));
	}

	private Quiz corrected(QuizRef ref, KeyChange change) {
		var quiz = this.quizzes.quiz(ref);
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
				&& Tasks.of(new PutQuestion(before, seed)).equals(Tasks.of(new PutQuestion(after, seed)));
		if (!same) {
			throw new IllegalArgumentException("A correction leaves what was asked as it is");
		}
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
