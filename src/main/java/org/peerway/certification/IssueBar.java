package org.peerway.certification;

/** Why somebody of the office may not issue a certificate to a person. */
public enum IssueBar {

	/** They are the applicant. */
	OWN,
	/** They lead the applicant's cohort or stated that the applicant is ready. */
	TAUGHT,
	/** They rated an answer of the applicant. */
	RATED

}
