package org.peerway.assessment.bank;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What came of an act on several questions. If one is refused, none is changed.
 *
 * @param changed those that are not as before
 */
public record BulkResult(List<UUID> changed, List<Refused> refused) {

	/** Why an act cannot be done. */
	public enum Reason {

		/** There is no such question any more. */
		GONE,

		/** It is not live. */
		NOT_LIVE,

		/** Its draft is in review. */
		IN_REVIEW;

		/** The key of its words. */
		public String key() {
			return "assessment.bank.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	/**
	 * A question that cannot be changed so.
	 *
	 * @param title empty if there is none
	 */
	public record Refused(UUID id, String title, Reason reason) {
	}

	public BulkResult {
		changed = List.copyOf(changed);
		refused = List.copyOf(refused);
	}

}
