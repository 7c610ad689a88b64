package org.peerway.roleplay.script;

/** Where a play can stand: at a turn, or at its ending. */
public sealed interface Place permits Turn, Ending {

	String id();

}
