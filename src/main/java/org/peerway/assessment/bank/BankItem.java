package org.peerway.assessment.bank;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.peerway.assessment.question.Kind;
import org.peerway.people.PersonId;

/**
 * A question of the bank with all that its page shows.
 *
 * @param code the id by which papers and files know it
 * @param folder nothing if it lies at the top
 * @param live the number of the live version, if there is one
 * @param versions how many there are
 * @param tree what is worked on: the draft, or the last version where there is none
 */
public record BankItem(UUID id, String code, Kind kind, Locale language, Optional<UUID> folder, BankStatus status,
		boolean inReview, Optional<Integer> live, int versions, Optional<Draft> draft, int step,
		Map<String, Object> tree, Set<String> tags, List<Sibling> siblings, PersonId createdBy) {

	/**
	 * A draft.
	 *
	 * @param by who changed it last
	 * @param authors all who had a hand in it
	 */
	public record Draft(PersonId by, Instant at, Set<PersonId> authors) {
	}

}
