package org.peerway.roleplay;

/**
 * Whether a coach's note follows each reply, or everything is told only in the debrief.
 */
public enum PlayMode {

	COACHED, ASSESSED

}
