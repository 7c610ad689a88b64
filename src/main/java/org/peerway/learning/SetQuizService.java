package org.peerway.learning;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;

import org.peerway.assessment.AttemptId;
import org.peerway.assessment.AttemptService;
import org.peerway.assessment.QuizRef;
import org.peerway.assessment.compose.EditionQuizzes;
import org.peerway.audit.AuditTrail;
import org.peerway.base.Afresh;
import org.peerway.notice.Tell;
import org.peerway.people.CurrentPerson;
import org.peerway.people.PersonId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings quizzes that were put together in the app to the people of a cohort. */
@Service
public class SetQuizService {

	private static final String TRAINEE = "hasRole('TRAINEE')";

	private static final String TRAINER = "hasRole('TRAINER')";

	private final CohortQuizzes set;

	private final Cohorts cohorts;

	private final Enrolments enrolments;

	private final EditionQuizzes editions;

	private final AttemptService attempts;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final CurrentPerson current;

	private final Afresh afresh;

	private final Clock clock;

	SetQuizService(CohortQuizzes set, Cohorts cohorts, Enrolments enrolments, EditionQuizzes editions,
			AttemptService attempts, AuditTrail audit, ApplicationEventPublisher events, CurrentPerson current,
			Afresh afresh, Clock clock) {
		this.set = set;
		this.cohorts = cohorts;
		this.enrolments = enrolments;
		this.editions = editions;
		this.attempts = attempts;
		this.audit = audit;
		this.events = events;
		this.current = current;
		this.afresh = afresh;
		this.clock = clock;
	}

	/** The quizzes set for the acting trainee, the latest first. */
	@PreAuthorize(TRAINEE)
	@Transactional(readOnly = true)
	public List<SetQuiz> own() {
		return this.set.ofPerson(this.current.id().value()).stream().map(this::view).toList();
	}

	/**
	 * Starts a quiz set for the acting trainee, or goes on with the attempt that is open;
	 * the engine opens its own transaction.
	 * @throws NoSuchElementException if it is not set for them
	 */
	@PreAuthorize(TRAINEE)
	public AttemptId start(QuizRef ref) {
		if (own().stream().noneMatch((quiz) -> quiz.ref().equals(ref))) {
			throw new NoSuchElementException("Quiz " + ref.quiz() + " is not set for this person");
		}
		return this.attempts.startOrResume(ref);
	}

	/**
	 * All quizzes that were ever set for a cohort of the acting trainer, the latest
	 * first.
	 */
	@PreAuthorize(TRAINER)
	@Transactional(readOnly = true)
	public List<SetQuiz> of(CohortId cohort) {
		mustLead(cohort);
		return this.set.of(cohort.value()).stream().map(this::view).toList();
	}

	/**
	 * Sets a published quiz for a cohort of the acting trainer; set again, it stays.
	 * @throws NoSuchElementException if there is no such edition
	 */
	@PreAuthorize(TRAINER)
	public void set(CohortId cohort, QuizRef ref) {
		var title = this.editions.quiz(ref).title();
		this.afresh.run(() -> {
			mustLead(cohort);
			var before = this.set.findByCohortAndEdition(cohort.value(), ref.courseVersion());
			if (before.filter(CohortQuiz::isThere).isEmpty()) {
				tell(cohort, ref, title);
			}
			before.ifPresentOrElse((one) -> one.set(this.current.id(), now()),
					() -> this.set.saveAndFlush(new CohortQuiz(cohort, ref, this.current.id(), now())));
			record("quiz.set", cohort);
			return true;
		});
	}

	/**
	 * Lets nobody start it any more; open attempts go on, and what was done stays.
	 * @throws NoSuchElementException if it is not set
	 */
	@PreAuthorize(TRAINER)
	@Transactional
	public void takeAway(CohortId cohort, QuizRef ref) {
		mustLead(cohort);
		this.set.findByCohortAndEdition(cohort.value(), ref.courseVersion())
			.orElseThrow(() -> new NoSuchElementException("Quiz " + ref.quiz() + " is not set"))
			.takeAway(now());
		record("quiz.taken-away", cohort);
	}

	private void tell(CohortId cohort, QuizRef ref, String title) {
		var link = "set-quiz/" + ref.courseVersion() + "/" + ref.quiz();
		this.enrolments.members(cohort.value())
			.forEach((one) -> this.events
				.publishEvent(new Tell(new PersonId(one.person()), "quiz-set", List.of(title), link)));
	}

	private SetQuiz view(CohortQuiz set) {
		var quiz = this.editions.quiz(set.ref());
		return new SetQuiz(set.ref(), quiz.title(), quiz.minutes(), set.setAt(), set.isThere());
	}

	private void mustLead(CohortId id) {
		this.cohorts.findById(id.value())
			.filter((cohort) -> cohort.isLedBy(this.current.id()))
			.orElseThrow(() -> new AccessDeniedException("Not a cohort of this trainer"));
	}

	private void record(String act, CohortId cohort) {
		this.audit.record(act, this.current.id().value(), "cohort:" + cohort.value(), "");
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
