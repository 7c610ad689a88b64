package org.peerway.roleplay;

/** The rules do not let this person start a play without the coach now. */
public class NotNowException extends RuntimeException {

	private final transient PlayStanding standing;

	NotNowException(PlayStanding standing) {
		super("No play without the coach can be started now: " + standing);
		this.standing = standing;
	}

	/** Why not. */
	public PlayStanding standing() {
		return this.standing;
	}

}
