package org.peerway.learning;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.peerway.assessment.AttemptService;
import org.peerway.assessment.AttemptSummary;
import org.peerway.assessment.RatingReports;
import org.peerway.course.CourseCatalogue;
import org.peerway.people.PersonId;
import org.peerway.people.ReadingRights;
import org.peerway.roleplay.PlayService;
import org.peerway.roleplay.PlaySummary;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what is on record about a person's training, to the person and to the
 * certification office.
 */
@Service
@PreAuthorize("hasAnyRole('TRAINEE', 'OFFICE')")
public class EvidenceService {

	private static final int PLAYS = 200;

	private final Enrolments enrolments;

	private final Cohorts cohorts;

	private final Attestations attestations;

	private final Progress progress;

	private final AttemptService attempts;

	private final RatingReports ratings;

	private final PlayService plays;

	private final CourseCatalogue catalogue;

	private final ReadingRights rights;

	EvidenceService(Enrolments enrolments, Cohorts cohorts, Attestations attestations, Progress progress,
			AttemptService attempts, RatingReports ratings, PlayService plays, CourseCatalogue catalogue,
			ReadingRights rights) {
		this.enrolments = enrolments;
		this.cohorts = cohorts;
		this.attestations = attestations;
		this.progress = progress;
		this.attempts = attempts;
		this.ratings = ratings;
		this.plays = plays;
		this.catalogue = catalogue;
		this.rights = rights;
	}

	/**
	 * The evidence of a person's enrolment in the course, or nothing if they are not
	 * enrolled.
	 */
	@Transactional(readOnly = true)
	public Optional<CourseEvidence> of(PersonId person, String course) {
		return Optional.ofNullable(of(Set.of(person), course).get(person));
	}

	/**
	 * The evidence of those of these people who are enrolled in the course. The number of
	 * queries grows with the course versions they are in, not with the people.
	 */
	@Transactional(readOnly = true)
	public Map<PersonId, CourseEvidence> of(Collection<PersonId> people, String course) {
		this.rights.mustCover(people);
		var enrolments = this.enrolments.findByCourseAndPersonIn(course, people.stream().map(PersonId::value).toList());
		if (enrolments.isEmpty()) {
			return Map.of();
		}
		var trainers = trainers(enrolments);
		var attested = attested(enrolments);
		var raters = this.ratings.raters(enrolments.stream().map(Enrolment::person).toList());
		var found = new HashMap<PersonId, CourseEvidence>();
		enrolments.stream().collect(Collectors.groupingBy(Enrolment::courseVersion)).forEach((version, those) -> {
			var title = this.catalogue.course(version).title();
			var number = this.catalogue.describe(version).number();
			var states = this.progress.of(those, version);
			those.forEach((one) -> found.put(one.person(),
					new CourseEvidence(one.id(), version, title, number, Objects.requireNonNull(states.get(one.id())),
							trainers.getOrDefault(one.cohort(), Set.of()), raters.getOrDefault(one.person(), Set.of()),
							Optional.ofNullable(attested.get(one.id())))));
		});
		return found;
	}

	/**
	 * What the done activities of somebody's enrolment rest on.
	 * @param evidence that of the person
	 */
	@Transactional(readOnly = true)
	public Grounds grounds(PersonId person, CourseEvidence evidence) {
		this.rights.mustCover(person);
		return new Grounds(quizzes(person, evidence.courseVersionId()), talks(person, evidence.courseVersionId()));
	}

	private Map<String, Grounds.GradedQuiz> quizzes(PersonId person, UUID courseVersion) {
		return this.attempts.attempts(person, courseVersion)
			.stream()
			.filter((attempt) -> attempt.isGraded() && !attempt.isPractice())
			.collect(
					Collectors.groupingBy((attempt) -> attempt.quiz().quiz(),
							Collectors.collectingAndThen(Collectors.maxBy(
									Comparator.comparing(AttemptSummary::passed).thenComparing(AttemptSummary::score)),
									(best) -> graded(best.orElseThrow()))));
	}

	private static Grounds.GradedQuiz graded(AttemptSummary attempt) {
		return new Grounds.GradedQuiz(attempt.id().value(), attempt.score().shown(), attempt.maxScore(),
				Objects.requireNonNull(attempt.submittedAt()));
	}

	private Map<String, Grounds.EndedTalk> talks(PersonId person, UUID courseVersion) {
		var newest = new HashMap<String, Grounds.EndedTalk>();
		var page = this.plays.plays(person, Set.of(courseVersion), Optional.empty(), PLAYS);
		while (!page.isEmpty()) {
			for (PlaySummary play : page) {
				Optional.ofNullable(play.endedAt())
					.ifPresent((at) -> newest.putIfAbsent(play.scenario().scenario(),
							new Grounds.EndedTalk(play.id().value(), at)));
			}
			page = (page.size() == PLAYS)
					? this.plays.plays(person, Set.of(courseVersion), Optional.of(page.getLast()), PLAYS) : List.of();
		}
		return newest;
	}

	private Map<CohortId, Set<PersonId>> trainers(List<Enrolment> enrolments) {
		var ids = enrolments.stream().map((one) -> one.cohort().value()).collect(Collectors.toSet());
		return this.cohorts.findWithTrainers(ids)
			.stream()
			.collect(Collectors.toMap(Cohort::id,
					(cohort) -> cohort.trainers().stream().map(PersonId::new).collect(Collectors.toSet())));
	}

	private Map<EnrolmentId, CourseEvidence.AttestationEvidence> attested(List<Enrolment> enrolments) {
		return this.attestations.findByEnrolmentIn(enrolments.stream().map((one) -> one.id().value()).toList())
			.stream()
			.collect(Collectors.toMap(Attestation::enrolment,
					(given) -> new CourseEvidence.AttestationEvidence(given.trainer(), given.statement(),
							given.attestedAt())));
	}

}
