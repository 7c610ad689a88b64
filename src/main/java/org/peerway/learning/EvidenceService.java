package org.peerway.learning;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.peerway.course.CourseCatalogue;
import org.peerway.people.PersonId;
import org.peerway.people.ReadingRights;

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

	private final Enrolments enrolments;

	private final Cohorts cohorts;

	private final Attestations attestations;

	private final Progress progress;

	private final CourseCatalogue catalogue;

	private final ReadingRights rights;

	EvidenceService(Enrolments enrolments, Cohorts cohorts, Attestations attestations, Progress progress,
			CourseCatalogue catalogue, ReadingRights rights) {
		this.enrolments = enrolments;
		this.cohorts = cohorts;
		this.attestations = attestations;
		this.progress = progress;
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
		var found = new HashMap<PersonId, CourseEvidence>();
		enrolments.stream().collect(Collectors.groupingBy(Enrolment::courseVersion)).forEach((version, those) -> {
			var title = this.catalogue.course(version).title();
			var number = this.catalogue.describe(version).number();
			var states = this.progress.of(those, version);
			those.forEach((one) -> found.put(one.person(),
					new CourseEvidence(one.id(), version, title, number, Objects.requireNonNull(states.get(one.id())),
							trainers.getOrDefault(one.cohort(), Set.of()),
							Optional.ofNullable(attested.get(one.id())))));
		});
		return found;
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
