package org.peerway.people.security;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.peerway.people.PersonId;
import org.peerway.people.SignedInPerson;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Checks e-mail and password. Whoever is not known, suspended or without a password gets
 * the same answer after the same work as somebody with a wrong password.
 */
class PasswordSignIn implements AuthenticationProvider {

	private static final int LONGEST_PASSWORD = 1000;

	private final UserDetailsService accounts;

	private final PasswordEncoder passwords;

	private final SignInThrottle throttle;

	private final SignInRecord onRecord;

	private final String nobodysPassword;

	PasswordSignIn(UserDetailsService accounts, PasswordEncoder passwords, SignInThrottle throttle,
			SignInRecord onRecord) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.throttle = throttle;
		this.onRecord = onRecord;
		this.nobodysPassword = Objects.requireNonNull(passwords.encode(UUID.randomUUID().toString()));
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String email = attempt.getName();
		String password = Objects.toString(attempt.getCredentials(), "");
		var pass = this.throttle.take(email, address(attempt));
		var account = find(email);
		boolean right = matches(password, account.map(UserDetails::getPassword).orElse(""));
		if (!right || account.isEmpty() || !account.get().isEnabled()) {
			this.onRecord.refused(id(account));
			throw new BadCredentialsException("E-mail and password do not fit");
		}
		pass.giveBack();
		id(account).ifPresent(this.onRecord::entered);
		return signedIn(account.get(), attempt);
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	private Optional<UserDetails> find(String email) {
		try {
			return Optional.of(this.accounts.loadUserByUsername(email));
		}
		catch (UsernameNotFoundException ex) {
			return Optional.empty();
		}
	}

	private static Optional<PersonId> id(Optional<UserDetails> account) {
		return account.filter(SignedInPerson.class::isInstance).map(SignedInPerson.class::cast).map(SignedInPerson::id);
	}

	private boolean matches(String password, String encoded) {
		String shortened = password.substring(0, Math.min(password.length(), LONGEST_PASSWORD));
		boolean matches = this.passwords.matches(shortened, encoded.isEmpty() ? this.nobodysPassword : encoded);
		return matches && !encoded.isEmpty();
	}

	private static String address(Authentication attempt) {
		return (attempt.getDetails() instanceof WebAuthenticationDetails web) ? web.getRemoteAddress() : "";
	}

	private static Authentication signedIn(UserDetails account, Authentication attempt) {
		var signedIn = UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
		signedIn.setDetails(attempt.getDetails());
		return signedIn;
	}

}
