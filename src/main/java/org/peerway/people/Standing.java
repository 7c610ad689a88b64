package org.peerway.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whether a person who signed in a while ago may still do what they could then. */
@Component
public class Standing {

	private static final String STANDS = "select count(*) from person where id = ? and standing = ? and suspended = false";

	private final JdbcClient jdbc;

	Standing(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * False once roles, password or suspension have changed since sign-in; plain SQL,
	 * because every request asks.
	 */
	public boolean holds(SignedInPerson person) {
		return this.jdbc.sql(STANDS)
			.param(person.id().value())
			.param(person.standing())
			.query(Integer.class)
			.single() > 0;
	}

}
