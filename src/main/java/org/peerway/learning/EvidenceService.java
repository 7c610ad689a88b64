package org.peerway.learning;

import java.util.Optional;
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
		this.rights.mustCover(person);
		return this.enrolments.findByPersonAndCourse(person.value(), course).map(this::evidence);
	}

	private CourseEvidence evidence(Enrolment enrolment) {
		var trainers = this.cohorts.findById(enrolment.cohort().value())
			.orElseThrow()
			.trainers()
			.stream()
			.map(PersonId::new)
			.collect(Collectors.toSet());
		var attestation = this.attestations.findByEnrolment(enrolment.id().value())
			.map((given) -> new CourseEvidence.AttestationEvidence(given.trainer(), given.statement(),
					given.attestedAt()));
		var version = enrolment.courseVersion();
		return new CourseEvidence(enrolment.id(), version, this.catalogue.course(version).title(),
				this.catalogue.describe(version).number(), this.progress.of(enrolment), trainers, attestation);
	}

}
