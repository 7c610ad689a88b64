package org.peerway.certification;

/** Where an application stands. */
public enum ApplicationState {

	/** Waits for the office. */
	SUBMITTED,
	/** Went back to the applicant with a reason. */
	RETURNED,
	/** Led to a certificate. */
	ISSUED

}
