package org.peerway.course;

import java.time.Period;
import java.util.List;

/**
 * What a person has to do to be certified, as data.
 *
 * @param version the version of these rules, as in {@code 2026.1}
 * @param language what its words are written in, two lower-case letters
 * @param course the id of the course it asks for
 * @param validity how long a certificate of it is valid
 */
public record Programme(String id, String version, String title, String language, String course, Period validity,
		List<Requirement> requirements, CodeOfEthics codeOfEthics) {

	public Programme {
		requirements = List.copyOf(requirements);
	}

	/** One thing to meet, and what the trainee does to meet it. */
	public record Requirement(String id, Kind kind, String title, String explain) {

		/** What the evidence for a requirement is. */
		public enum Kind {

			MODULES_COMPLETED, TRAINER_ATTESTATION, CODE_OF_ETHICS

		}

	}

}
