package org.peerway.assessment.bank;

import java.util.Locale;

/** Where a question stands. */
public enum BankStatus {

	/** It is being written and was never published. */
	DRAFT,

	/** It was never published, and waits for a second person. */
	IN_REVIEW,

	/** A version of it is used; a newer draft may lie beside it. */
	LIVE,

	/** It is no longer used in new papers. */
	RETIRED;

	/** The key of its words. */
	public String key() {
		return "assessment.bank.status." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
