package org.peerway.people;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whether a person who signed in a while ago may still do what they could then. */
@Component
public class Standing {

	private final PersonRepository people;

	Standing(PersonRepository people) {
		this.people = people;
	}

	/** False once roles, password or suspension have changed since sign-in. */
	@Transactional(readOnly = true)
	public boolean holds(SignedInPerson person) {
		return this.people.stands(person.id().value(), person.standing());
	}

}
