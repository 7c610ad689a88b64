package org.peerway.people;

/**
 * Stops the start: accounts with public passwords are in a database that is not a
 * demonstration.
 */
class DemoAccountsPresent extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	DemoAccountsPresent() {
		super("The database holds the accounts of the demonstration, whose passwords are public.");
	}

}
