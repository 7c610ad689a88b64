package org.peerway.certification;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.peerway.course.CourseCatalogue;
import org.peerway.course.Programme;
import org.peerway.learning.CourseEvidence;
import org.peerway.learning.EvidenceService;
import org.peerway.learning.Grounds;
import org.peerway.people.PersonId;

import org.springframework.stereotype.Component;

/** Looks at the evidence for an application as it stands now. */
@Component
class Judge {

	private final EvidenceService evidence;

	private final EthicsAcceptances acceptances;

	private final CourseCatalogue catalogue;

	Judge(EvidenceService evidence, EthicsAcceptances acceptances, CourseCatalogue catalogue) {
		this.evidence = evidence;
		this.acceptances = acceptances;
		this.catalogue = catalogue;
	}

	/** The worksheet of an application, and who may not decide about it. */
	record Findings(Application application, Worksheet worksheet, Optional<CourseEvidence> evidence) {

		Optional<IssueBar> bar(PersonId official) {
			if (this.application.person().equals(official)) {
				return Optional.of(IssueBar.OWN);
			}
			if (taughtBy().contains(official)) {
				return Optional.of(IssueBar.TAUGHT);
			}
			return ratedBy().contains(official) ? Optional.of(IssueBar.RATED) : Optional.empty();
		}

		Optional<PersonId> attestedBy() {
			return this.evidence.flatMap(CourseEvidence::attestation).map(CourseEvidence.AttestationEvidence::trainer);
		}

		/** Whoever leads the applicant's cohort or stated that they are ready. */
		Set<PersonId> taughtBy() {
			var people = new HashSet<PersonId>();
			this.evidence.ifPresent((found) -> people.addAll(found.trainers()));
			attestedBy().ifPresent(people::add);
			return people;
		}

		/** Whoever rated an answer of the applicant. */
		Set<PersonId> ratedBy() {
			return this.evidence.map(CourseEvidence::raters).orElse(Set.of());
		}

	}

	Findings judge(Application application) {
		return judge(List.of(application)).getFirst();
	}

	/** What the done activities of whom an application is about rest on. */
	Grounds grounds(Findings found) {
		return found.evidence()
			.map((evidence) -> this.evidence.grounds(found.application().person(), evidence))
			.orElse(Grounds.NONE);
	}

	/**
	 * The findings for these applications, in the same order; the number of statements
	 * does not grow with them.
	 */
	List<Findings> judge(List<Application> applications) {
		var acceptances = this.acceptances
			.findByPersonIn(applications.stream().map((one) -> one.person().value()).distinct().toList());
		var evidence = applications.stream()
			.collect(Collectors.groupingBy(Application::course,
					Collectors.mapping(Application::person, Collectors.toSet())))
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(course) -> this.evidence.of(course.getValue(), course.getKey())));
		return applications.stream()
			.map((one) -> judge(one,
					Optional.ofNullable(evidence.getOrDefault(one.course(), Map.of()).get(one.person())), acceptances))
			.toList();
	}

	private Findings judge(Application application, Optional<CourseEvidence> evidence,
			List<EthicsAcceptance> acceptances) {
		var programme = programme(application);
		var acceptance = acceptances.stream()
			.filter((one) -> one.isBy(application.person()) && one.isOf(programme.codeOfEthics()))
			.findAny();
		return new Findings(application, Worksheets.evaluate(programme, evidence, acceptance), evidence);
	}

	/** The rules that an application is judged by. */
	Programme programme(Application application) {
		return this.catalogue.course(application.courseVersion()).programme(application.programme()).orElseThrow();
	}

}
