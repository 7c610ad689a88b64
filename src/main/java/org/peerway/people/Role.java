package org.peerway.people;

/** What a person is here to do; one person may hold several. */
public enum Role {

	TRAINEE, TRAINER, OFFICE, ADMIN;

	/** The authority that Spring Security knows the role by. */
	public String authority() {
		return "ROLE_" + name();
	}

}
