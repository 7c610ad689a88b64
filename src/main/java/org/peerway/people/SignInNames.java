package org.peerway.people;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account behind what was typed as e-mail at sign-in. */
@Component
class SignInNames implements UserDetailsService {

	private final PersonRepository people;

	SignInNames(PersonRepository people) {
		this.people = people;
	}

	@Override
	@Transactional(readOnly = true)
	public UserDetails loadUserByUsername(String email) {
		return this.people.findForSignIn(EmailAddress.lower(email))
			.map(Person::toSignedIn)
			.orElseThrow(() -> new UsernameNotFoundException("No such account"));
	}

}
