package org.peerway.roleplay.write;

import java.time.Instant;

import org.peerway.people.PersonId;
import org.peerway.roleplay.write.merge.Piece;

/**
 * A part of a draft that two people changed at the same time.
 *
 * @param by who else changed it
 */
public record Clash(Piece piece, PersonId by, Instant at) {

	/**
	 * Where it is, as findings tell it: a turn's, ending's or speaker's id, or the field
	 * of the scenario.
	 */
	public String place() {
		return this.piece.place();
	}

}
