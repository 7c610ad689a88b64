package org.peerway.people;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person who is acting now, for checks of ownership in services. */
@Component
public class CurrentPerson {

	/**
	 * The person who is signed in.
	 * @throws AccessDeniedException if nobody is
	 */
	public SignedInPerson get() {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson person) {
			return person;
		}
		throw new AccessDeniedException("Nobody is signed in");
	}

	public PersonId id() {
		return get().id();
	}

	public boolean has(Role role) {
		return get().roles().contains(role);
	}

	/**
	 * Lets the call go on only for the owner.
	 * @throws AccessDeniedException if somebody else is acting
	 */
	public void mustBe(PersonId owner) {
		if (!id().equals(owner)) {
			throw new AccessDeniedException("Belongs to another person");
		}
	}

}
