package org.peerway.people;

import java.net.URI;
import java.time.Instant;

/**
 * A link that lets one person choose a password once; it can be shown now and never
 * again.
 *
 * @param mailed whether it also went out by mail
 */
public record InvitationLink(PersonId person, URI link, Instant expires, boolean mailed) {

	/** Keeps the secret out of logs. */
	@Override
	public String toString() {
		return "InvitationLink for " + this.person.value();
	}

}
