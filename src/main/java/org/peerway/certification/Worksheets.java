package org.peerway.certification;

import java.util.Optional;

import org.peerway.course.Programme;
import org.peerway.learning.CourseEvidence;

/** Evaluates a programme's requirements against what is on record. */
final class Worksheets {

	private Worksheets() {
	}

	static Worksheet evaluate(Programme programme, Optional<CourseEvidence> evidence,
			Optional<EthicsAcceptance> acceptance) {
		return new Worksheet(programme, programme.requirements()
			.stream()
			.map((requirement) -> new Worksheet.Line(requirement, find(programme, requirement, evidence, acceptance)))
			.toList());
	}

	private static Worksheet.Finding find(Programme programme, Programme.Requirement requirement,
			Optional<CourseEvidence> evidence, Optional<EthicsAcceptance> acceptance) {
		return switch (requirement.kind()) {
			case MODULES_COMPLETED ->
				evidence.<Worksheet.Finding>map(Worksheets::modules).orElseGet(Worksheet.Finding.NotEnrolled::new);
			case TRAINER_ATTESTATION -> evidence.flatMap(CourseEvidence::attestation).<Worksheet
					.Finding>map(
							(given) -> new Worksheet.Finding.Attested(given.trainer(), given.statement(), given.at()))
				.orElseGet(Worksheet.Finding.NotAttested::new);
			case CODE_OF_ETHICS -> acceptance.<Worksheet.Finding>map(
					(given) -> new Worksheet.Finding.Accepted(given.codeVersion(), given.acceptedAt()))
				.orElseGet(() -> new Worksheet.Finding.NotAccepted(programme.codeOfEthics().version()));
		};
	}

	private static Worksheet.Finding modules(CourseEvidence evidence) {
		return new Worksheet.Finding.Modules(evidence.state().published(), evidence.minutes(), evidence.courseTitle(),
				evidence.courseVersion());
	}

}
