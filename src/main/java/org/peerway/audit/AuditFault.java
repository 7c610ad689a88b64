package org.peerway.audit;

/**
 * A place where the record was changed after the fact.
 *
 * @param seq the number of the entry where it shows
 */
public record AuditFault(long seq, Kind kind) {

	/** What is wrong with the entry. */
	public enum Kind {

		/** One or more entries before this one are gone. */
		MISSING_BEFORE,

		/** The fields of the entry are not those that were recorded. */
		CHANGED,

		/** The entry does not follow the one before it. */
		NOT_CHAINED,

		/** Entries at the end are gone, or were added past the recorded end. */
		WRONG_END

	}

}
