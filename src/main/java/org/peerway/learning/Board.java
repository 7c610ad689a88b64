package org.peerway.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A cohort at a glance: one page of its people by name, where each stands in each module.
 *
 * @param people how many are in the cohort
 * @param language of the words of the course, two lower-case letters
 * @param more whom the next page follows, if there is one
 */
public record Board(CohortId cohort, String name, List<String> trainers, int people, String language,
		List<ModuleState> columns, List<Row> rows, Optional<EnrolmentId> more) {

	public Board {
		trainers = List.copyOf(trainers);
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	/**
	 * One person.
	 *
	 * @param stuck where help may be welcome, if anywhere
	 * @param ready whether only the attestation is missing
	 */
	public record Row(EnrolmentId enrolment, String name, CourseState state, Optional<Instant> lastSeenAt,
			Optional<Stuck> stuck, boolean ready, boolean attested) {
	}

}
