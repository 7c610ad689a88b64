package org.peerway.assessment.bank;

/** Who may do what in the bank, as expressions for services. */
final class BankRoles {

	/** Trainers write and review. */
	static final String WRITER = "hasRole('TRAINER')";

	/** The office may look. */
	static final String READER = "hasAnyRole('TRAINER', 'OFFICE')";

	private BankRoles() {
	}

}
