package org.peerway.roleplay.insight;

import java.time.Instant;

import org.peerway.people.PersonId;
import org.peerway.roleplay.PlayId;

/**
 * What somebody said in their own words.
 *
 * @param number of the reply in its play
 */
public record WrittenReply(PlayId play, int number, PersonId person, Instant at, String text) {

	/** Without the words, which are no matter for a log. */
	@Override
	public String toString() {
		return "WrittenReply[play=" + this.play + ", number=" + this.number + "]";
	}

}
