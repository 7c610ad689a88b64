package org.peerway;

import java.util.Set;
import java.util.concurrent.Callable;

import org.peerway.people.PersonId;
import org.peerway.people.Role;
import org.peerway.people.SignedInPerson;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Lets a test act as a person, or as nobody. */
public final class Acting {

	private Acting() {
	}

	public static PersonId as(PersonId person, Role... roles) {
		SecurityContextHolder.setContext(context(person, roles));
		return person;
	}

	public static PersonId asSomebody(Role... roles) {
		return as(PersonId.random(), roles);
	}

	public static void asNobody() {
		SecurityContextHolder.clearContext();
	}

	public static <T> Callable<T> as(PersonId person, Role role, Callable<T> work) {
		return () -> {
			SecurityContextHolder.setContext(context(person, role));
			try {
				return work.call();
			}
			finally {
				SecurityContextHolder.clearContext();
			}
		};
	}

	private static SecurityContext context(PersonId person, Role... roles) {
		var principal = new SignedInPerson(person, person.value() + "@test.example", "Test Person", "", Set.of(roles),
				0, true);
		return new SecurityContextImpl(
				UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
	}

}
