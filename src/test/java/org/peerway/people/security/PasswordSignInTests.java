package org.peerway.people.security;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerway.people.PersonId;
import org.peerway.people.Role;
import org.peerway.people.SignedInPerson;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PasswordSignInTests {

	private final List<String> hashed = new ArrayList<>();

	private final List<String> heard = new ArrayList<>();

	private final Map<String, SignedInPerson> accounts = Map.of("rosa", person("hash of quiet river", true),
			"suspended", person("hash of quiet river", false), "invited", person("", true));

	private final PasswordSignIn signIn = new PasswordSignIn((name) -> {
		if (!this.accounts.containsKey(name)) {
			throw new UsernameNotFoundException(name);
		}
		return this.accounts.get(name);
	}, new CountingEncoder(), new SignInThrottle(new ThrottleSettings(100, 100, 100, Duration.ofHours(1))),
			new HeardOnly());

	@BeforeEach
	void forgetWhatWasHashedBefore() {
		this.hashed.clear();
	}

	@Test
	void letsInWhoKnowsThePassword() {
		var person = this.signIn
			.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("rosa", "quiet river"));

		assertThat(person.isAuthenticated()).isTrue();
		assertThat(person.getAuthorities()).extracting(Object::toString).containsExactly("ROLE_TRAINEE");
		assertThat(person.getCredentials()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "rosa,wrong", "rosa,''", "nobody,quiet river", "suspended,quiet river", "invited,quiet river",
			"invited,''", "'',''" })
	void doesTheSameWorkForEverybodyElse(String name, String password) {
		assertThatExceptionOfType(BadCredentialsException.class)
			.isThrownBy(
					() -> this.signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password)))
			.withMessage("E-mail and password do not fit");

		assertThat(this.hashed).containsExactly(password);
	}

	@Test
	void doesNotHashABookForAPassword() {
		var attempt = UsernamePasswordAuthenticationToken.unauthenticated("rosa", "word ".repeat(100_000));

		assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> this.signIn.authenticate(attempt));

		assertThat(this.hashed).singleElement().asString().hasSize(1000);
	}

	@Test
	void putsOnRecordWhoCameAndWhoDidNotGetIn() {
		this.signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("rosa", "quiet river"));
		for (String name : List.of("rosa", "suspended", "nobody")) {
			assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(
					() -> this.signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, "wrong")));
		}

		assertThat(this.heard).containsExactly("entered " + this.accounts.get("rosa").id(),
				"refused " + this.accounts.get("rosa").id(), "refused " + this.accounts.get("suspended").id(),
				"refused nobody known");
	}

	private static SignedInPerson person(String password, boolean enabled) {
		return new SignedInPerson(PersonId.random(), "rosa", "Rosa", password, Set.of(Role.TRAINEE), 0, enabled);
	}

	private final class HeardOnly extends SignInRecord {

		HeardOnly() {
			super(null);
		}

		@Override
		public void entered(PersonId person) {
			PasswordSignInTests.this.heard.add("entered " + person);
		}

		@Override
		public void refused(Optional<PersonId> account) {
			PasswordSignInTests.this.heard.add("refused " + account.map(PersonId::toString).orElse("nobody known"));
		}

	}

	private final class CountingEncoder implements PasswordEncoder {

		@Override
		public String encode(CharSequence password) {
			return "hash of " + password;
		}

		@Override
		public boolean matches(CharSequence password, String encoded) {
			assertThat(encoded).startsWith("hash of ");
			PasswordSignInTests.this.hashed.add(password.toString());
			return encoded.equals(encode(password));
		}

	}

}
