package org.peerway.learning;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.peerway.assessment.AttemptService;
import org.peerway.assessment.AttemptSummary;
import org.peerway.assessment.QuizRef;
import org.peerway.assessment.StartDecision;
import org.peerway.audit.AuditTrail;
import org.peerway.course.CourseCatalogue;
import org.peerway.people.CurrentPerson;
import org.peerway.people.PeopleService;
import org.peerway.people.PersonId;

import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A trainer's cohorts: who is in them, where everybody stands, and the word that somebody
 * is ready.
 */
@Service
@PreAuthorize("hasRole('TRAINER')")
public class CohortService {

	/** The built-in course. */
	public static final String COURSE = "foundations";

	private static final UUID FIRST = new UUID(0, 0);

	private final Cohorts cohorts;

	private final Enrolments enrolments;

	private final Writings writings;

	private final Attestations attestations;

	private final CohortQuizzes set;

	private final Progress progress;

	private final AttemptService attempts;

	private final CourseCatalogue catalogue;

	private final PeopleService people;

	private final AuditTrail audit;

	private final CurrentPerson current;

	private final Clock clock;

	CohortService(Cohorts cohorts, Enrolments enrolments, Writings writings, Attestations attestations,
			CohortQuizzes set, Progress progress, AttemptService attempts, CourseCatalogue catalogue,
			PeopleService people, AuditTrail audit, CurrentPerson current, Clock clock) {
		this.cohorts = cohorts;
		this.enrolments = enrolments;
		this.writings = writings;
		this.attestations = attestations;
		this.set = set;
		this.progress = progress;
		this.attempts = attempts;
		this.catalogue = catalogue;
		this.people = people;
		this.audit = audit;
		this.current = current;
		this.clock = clock;
	}

	/**
	 * The acting trainer's cohorts by name, at most {@code limit}, after the given one.
	 */
	@Transactional(readOnly = true)
	public List<CohortCard> cohorts(Optional<CohortCard> after, int limit) {
		var rows = this.cohorts.ledBy(this.current.id().value(), after.map(CohortCard::name).orElse(""),
				after.map((card) -> card.id().value()).orElse(FIRST), Limit.of(limit));
		var sizes = this.enrolments.sizes(rows.stream().map(Cohorts.CohortRow::getId).toList())
			.stream()
			.collect(Collectors.toMap(Enrolments.CohortSize::getCohort, Enrolments.CohortSize::getPeople));
		return rows.stream()
			.map((row) -> new CohortCard(new CohortId(row.getId()), row.getName(), sizes.getOrDefault(row.getId(), 0L)))
			.toList();
	}

	/** Opens a cohort on the present version of the course, led by the acting trainer. */
	@Transactional
	public CohortId open(String name) {
		if (name.isBlank() || name.length() > 120) {
			throw new IllegalArgumentException("A cohort's name has 1 to 120 characters");
		}
		var cohort = new Cohort(name.strip(), COURSE, this.catalogue.current(COURSE).value(), this.clock.instant());
		cohort.addTrainer(this.current.id());
		this.cohorts.save(cohort);
		this.audit.record("cohort.opened", this.current.id().value(), "cohort:" + cohort.id().value(), "");
		return cohort.id();
	}

	/**
	 * Enrols a trainee in a cohort of the acting trainer, which pins the course version.
	 * @throws IllegalStateException if the person is in a cohort of this course already
	 */
	@Transactional
	public EnrolmentId enrol(CohortId cohortId, PersonId person) {
		var cohort = mustLead(cohortId);
		mustBeSomebodyElse(person);
		if (this.enrolments.findByPersonAndCourse(person.value(), cohort.course()).isPresent()) {
			throw new IllegalStateException("Already enrolled in course " + cohort.course());
		}
		var enrolment = this.enrolments.saveAndFlush(new Enrolment(person, cohort, this.clock.instant()));
		this.audit.record("enrolment.made", this.current.id().value(), "enrolment:" + enrolment.id().value(), "");
		return enrolment.id();
	}

	/**
	 * Lets another trainer lead the cohort, too: to stand in, and to rate what two have
	 * to rate.
	 * @throws IllegalStateException if they lead it already or are trained in it
	 */
	@Transactional
	public void addTrainer(CohortId cohortId, PersonId person) {
		var cohort = mustLead(cohortId);
		boolean trained = this.enrolments.findByPersonAndCourse(person.value(), cohort.course())
			.filter((enrolment) -> enrolment.cohort().equals(cohortId))
			.isPresent();
		if (cohort.isLedBy(person) || trained) {
			throw new IllegalStateException("Is in this cohort already");
		}
		cohort.addTrainer(person);
		this.audit.record("cohort.trainer-added", this.current.id().value(), "person:" + person.value(), "");
	}

	/**
	 * One page of a cohort's people by name, after the given one, with their states, in a
	 * fixed number of queries.
	 */
	@Transactional(readOnly = true)
	public Board board(CohortId cohortId, Optional<EnrolmentId> after, int limit) {
		var cohort = mustLead(cohortId);
		var roll = roll(cohortId);
		var page = roll.page(after, limit);
		var course = this.catalogue.course(cohort.courseVersion());
		var columns = Evaluator.evaluate(course, Facts.NONE).modules();
		var trainers = this.people.names(cohort.trainers().stream().map(PersonId::new).toList());
		return new Board(cohortId, cohort.name(), trainers.values().stream().sorted().toList(), roll.entries().size(),
				course.language(), columns, rows(page, cohort.courseVersion()),
				roll.endsWith(page) ? Optional.empty() : Optional.of(page.getLast().enrolment()));
	}

	private Roll roll(CohortId cohort) {
		var members = this.enrolments.members(cohort.value());
		return Roll.of(members, this.people.names(members.stream().map((one) -> new PersonId(one.person())).toList()));
	}

	private List<Board.Row> rows(List<Roll.Entry> page, UUID courseVersion) {
		var ids = page.stream().map((entry) -> entry.enrolment().value()).toList();
		var enrolments = this.enrolments.findByIdIn(ids)
			.stream()
			.collect(Collectors.toMap(Enrolment::id, Function.identity()));
		var states = this.progress.of(enrolments.values(), courseVersion);
		var attested = this.attestations.attested(ids);
		return page.stream().map((entry) -> {
			var id = entry.enrolment();
			return row(Objects.requireNonNull(enrolments.get(id)), entry.name(), Objects.requireNonNull(states.get(id)),
					attested.contains(id.value()));
		}).toList();
	}

	@Transactional(readOnly = true)
	public TraineePage trainee(EnrolmentId id) {
		var enrolment = find(id);
		var cohort = mustLead(enrolment.cohort());
		var state = this.progress.of(enrolment);
		var reflections = this.writings.handedIn(id.value())
			.stream()
			.map((writing) -> new TraineePage.HandedIn(writing.subject(), writing.text(),
					writing.handedInAt().orElseThrow()))
			.toList();
		var set = this.set.of(enrolment.cohort().value());
		var attempts = attempts(enrolment, set);
		return new TraineePage(id, cohort.id(), cohort.name(), enrolment.person(),
				this.people.name(enrolment.person()).name(), enrolment.courseVersion(), state, enrolment.lastSeenAt(),
				stuck(enrolment, state), attempts, usedUp(enrolment, attempts, versions(enrolment, set)), reflections,
				this.attestations.findByEnrolment(id.value()).map(this::attested));
	}

	/**
	 * Where a person stands among the cohorts of the acting trainer, if in one of them.
	 */
	@Transactional(readOnly = true)
	public Optional<TraineeWay> wayTo(PersonId person) {
		return this.enrolments.findFirstByPersonOrderByEnrolledAtDesc(person.value())
			.flatMap((enrolment) -> this.cohorts.findById(enrolment.cohort().value())
				.filter((cohort) -> cohort.isLedBy(this.current.id()))
				.map((cohort) -> new TraineeWay(cohort.id(), cohort.name(), enrolment.id())));
	}

	/** At the quizzes of the course, and then at those set for the cohort. */
	private List<AttemptSummary> attempts(Enrolment enrolment, List<CohortQuiz> set) {
		var quizzes = set.stream().map((quiz) -> quiz.ref().courseVersion());
		return Stream.concat(Stream.of(enrolment.courseVersion()), quizzes)
			.flatMap((version) -> this.attempts.attempts(enrolment.person(), version).stream())
			.toList();
	}

	/** Of the course, and of the quizzes that are there for the cohort. */
	private static Set<UUID> versions(Enrolment enrolment, List<CohortQuiz> set) {
		var quizzes = set.stream().filter(CohortQuiz::isThere).map((quiz) -> quiz.ref().courseVersion());
		return Stream.concat(Stream.of(enrolment.courseVersion()), quizzes).collect(Collectors.toSet());
	}

	/** The quizzes at which all attempts are used and none passed. */
	private List<QuizRef> usedUp(Enrolment enrolment, List<AttemptSummary> attempts, Set<UUID> versions) {
		var passed = attempts.stream()
			.filter(AttemptSummary::passed)
			.map(AttemptSummary::quiz)
			.collect(Collectors.toSet());
		return attempts.stream()
			.filter(AttemptSummary::isSubmitted)
			.map(AttemptSummary::quiz)
			.distinct()
			.filter((quiz) -> versions.contains(quiz.courseVersion()) && !passed.contains(quiz))
			.filter((quiz) -> this.attempts.decide(enrolment.person(), quiz) instanceof StartDecision.NoAttemptsLeft)
			.toList();
	}

	/**
	 * Gives a trainee one attempt more at a quiz after all are used.
	 * @throws NoSuchElementException if it is no quiz of the course or set for the cohort
	 * @throws IllegalStateException if there are attempts left
	 */
	@Transactional
	public void grantAttempt(EnrolmentId id, QuizRef quiz) {
		var enrolment = find(id);
		mustLead(enrolment.cohort());
		mustBeSomebodyElse(enrolment.person());
		if (!versions(enrolment, this.set.of(enrolment.cohort().value())).contains(quiz.courseVersion())) {
			throw new NoSuchElementException("The cohort has no quiz " + quiz.quiz());
		}
		this.attempts.grant(enrolment.person(), quiz);
	}

	/**
	 * States that the trainee is ready; whoever does so cannot decide about the
	 * certificate.
	 * @throws IllegalStateException if a published module is not done, or it was stated
	 * before
	 */
	@Transactional
	public void attest(EnrolmentId id, String statement) {
		var enrolment = find(id);
		mustLead(enrolment.cohort());
		mustBeSomebodyElse(enrolment.person());
		if (statement.isBlank() || statement.length() > 2000) {
			throw new IllegalArgumentException("A statement has 1 to 2000 characters");
		}
		if (!this.progress.of(enrolment).isComplete()) {
			throw new IllegalStateException("Not all modules are done");
		}
		if (this.attestations.findByEnrolment(id.value()).isPresent()) {
			throw new IllegalStateException("Stated before");
		}
		this.attestations.saveAndFlush(new Attestation(id, this.current.id(), statement.strip(), this.clock.instant()));
		this.audit.record("enrolment.attested", this.current.id().value(), "enrolment:" + id.value(), "");
	}

	private Board.Row row(Enrolment enrolment, String name, CourseState state, boolean attested) {
		return new Board.Row(enrolment.id(), name, state, enrolment.lastSeenAt(), stuck(enrolment, state),
				state.isComplete() && !attested, attested);
	}

	private Optional<Stuck> stuck(Enrolment enrolment, CourseState state) {
		return Stuck.find(state, enrolment.lastSeenAt().orElse(enrolment.enrolledAt()), this.clock.instant());
	}

	private TraineePage.Attested attested(Attestation given) {
		return new TraineePage.Attested(given.trainer(), this.people.name(given.trainer()).name(), given.statement(),
				given.attestedAt());
	}

	private void mustBeSomebodyElse(PersonId trainee) {
		if (trainee.equals(this.current.id())) {
			throw new AccessDeniedException("Nobody trains themself");
		}
	}

	private Enrolment find(EnrolmentId id) {
		return this.enrolments.findById(id.value())
			.orElseThrow(() -> new NoSuchElementException("No enrolment " + id.value()));
	}

	private Cohort mustLead(CohortId id) {
		return this.cohorts.findById(id.value())
			.filter((cohort) -> cohort.isLedBy(this.current.id()))
			.orElseThrow(() -> new AccessDeniedException("Not a cohort of this trainer"));
	}

}
