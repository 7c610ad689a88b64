package org.peerway.roleplay;

/** Whether a play goes on, has come to an ending, or was set aside before. */
public enum PlayStatus {

	OPEN, ENDED, SET_ASIDE

}
