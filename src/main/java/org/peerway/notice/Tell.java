package org.peerway.notice;

import java.util.List;

import org.peerway.people.PersonId;

/**
 * Asks for somebody to be told something, as an event within the transaction that brings
 * it about.
 *
 * @param kind the words are those of the key {@code notice.} with this
 * @param details put into the words in this order, a line each at most
 * @param link where there is more, as a path of this server; empty if there is not
 */
public record Tell(PersonId person, String kind, List<String> details, String link) {

	public Tell {
		details = List.copyOf(details);
		if (details.stream().anyMatch((detail) -> detail.indexOf('\n') >= 0)) {
			throw new IllegalArgumentException("A detail is one line at most");
		}
	}

}
