package org.peerway.roleplay.script;

/**
 * Somebody who speaks. The private side is seen by who plays them, and in the debrief.
 *
 * @param inside what the person feels
 * @param moves what would move the person; empty if it is not told
 */
public record Speaker(String id, String name, String inside, String moves) {

	public Speaker(String id, String name, String inside) {
		this(id, name, inside, "");
	}

}
