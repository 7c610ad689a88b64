package org.peerway.people;

/** What came of an administrator's change to an account. */
public enum PersonChange {

	DONE,

	/** Nothing changed: nobody could administrate any more. */
	LAST_ADMINISTRATOR,

	/** Nothing changed: nobody suspends themself. */
	YOURSELF

}
