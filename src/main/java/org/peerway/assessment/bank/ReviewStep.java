package org.peerway.assessment.bank;

import java.util.Locale;

/** What happens on the way of a question to its readers. */
public enum ReviewStep {

	SENT, TAKEN_BACK, RETURNED, APPROVED, RETIRED;

	/** The key of its words. */
	public String key() {
		return "assessment.bank.step." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
