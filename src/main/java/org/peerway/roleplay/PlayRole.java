package org.peerway.roleplay;

/** Whom somebody plays in a scenario. */
public enum PlayRole {

	PEER_SPECIALIST

}
