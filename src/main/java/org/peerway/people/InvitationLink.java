package org.peerway.people;

import java.net.URI;
import java.time.Instant;

/**
 * A link that lets one person choose a password once; it can be shown now and never
 * again.
 *
 * @param mail whether it also went out by mail
 */
public record InvitationLink(PersonId person, URI link, Instant expires, Mail mail) {

	/** What became of the letter with the link. */
	public enum Mail {

		SENT, NOT_SENT,
		/** This server sends no mail at all. */
		NOT_SET_UP

	}

	/** Keeps the secret out of logs. */
	@Override
	public String toString() {
		return "InvitationLink for " + this.person.value();
	}

}
