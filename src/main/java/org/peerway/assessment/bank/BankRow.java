package org.peerway.assessment.bank;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Kind;

/**
 * A question in a list.
 *
 * @param code the id by which papers and files know it
 * @param folder nothing if it lies at the top
 * @param title empty if it has none yet
 */
public record BankRow(UUID id, String code, Optional<UUID> folder, Locale language, Kind kind, BankStatus status,
		boolean inReview, boolean hasDraft, Optional<Integer> live, String title, Optional<Head.Difficulty> difficulty,
		List<String> tags) {

	public BankRow {
		tags = List.copyOf(tags);
	}

}
