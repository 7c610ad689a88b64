package org.peerway.people;

/** Why a password cannot be taken. */
public enum PasswordProblem {

	TOO_SHORT, TOO_LONG, COMMON, LIKE_EMAIL

}
