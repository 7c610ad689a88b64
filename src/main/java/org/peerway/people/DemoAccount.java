package org.peerway.people;

/** A made-up person of the demonstration, whose password anybody may know. */
public record DemoAccount(String name, Role role, String email, String password) {

	public String firstName() {
		return this.name.substring(0, this.name.indexOf(' '));
	}

	public String initials() {
		return "" + this.name.charAt(0) + this.name.charAt(this.name.indexOf(' ') + 1);
	}

}
