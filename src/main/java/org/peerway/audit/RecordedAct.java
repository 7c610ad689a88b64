package org.peerway.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody did, as it stands in the record.
 *
 * @param seq its number in the record, from 1
 * @param actor who did it; nobody if it was the system itself
 * @param act what was done, as {@code person.suspended}
 * @param subject whom or what it was done to, as {@code person:<id>}
 */
public record RecordedAct(long seq, Instant at, Optional<UUID> actor, String act, String subject, String detail) {

	/** Which part of the record is looked at. */
	public enum Part {

		/** What changed something. */
		ACTS,
		/** Who came and went; their acts begin with {@code sign-in.} */
		SIGN_INS

	}

}
