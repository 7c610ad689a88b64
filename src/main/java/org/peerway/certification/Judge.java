package org.peerway.certification;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.peerway.course.CourseCatalogue;
import org.peerway.learning.CourseEvidence;
import org.peerway.learning.EvidenceService;
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
			return taughtBy().contains(official) ? Optional.of(IssueBar.TAUGHT) : Optional.empty();
		}

		/** Whoever leads the applicant's cohort or stated that they are ready. */
		Set<PersonId> taughtBy() {
			var people = new HashSet<PersonId>();
			this.evidence.ifPresent((found) -> {
				people.addAll(found.trainers());
				found.attestation().ifPresent((given) -> people.add(given.trainer()));
			});
			return people;
		}

	}

	Findings judge(Application application) {
		var programme = this.catalogue.course(application.courseVersion())
			.programme(application.programme())
			.orElseThrow();
		var code = programme.codeOfEthics();
		var found = this.evidence.of(application.person(), application.course());
		var acceptance = this.acceptances.findByPersonAndCodeAndCodeVersion(application.person().value(), code.id(),
				code.version());
		return new Findings(application, Worksheets.evaluate(programme, found, acceptance), found);
	}

}
