package org.peerway.people.security;

import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Passwords are kept as Argon2id with the parameters OWASP names (19 MiB, two rounds, one
 * lane).
 *
 * @see <a href=
 * "https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html">OWASP</a>
 */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

	private static final String ARGON2 = "argon2";

	@Bean
	PasswordEncoder passwordEncoder() {
		var argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
		var delegating = new DelegatingPasswordEncoder(ARGON2, Map.of(ARGON2, argon2));
		return new BoundedPasswordEncoder(delegating, Math.max(2, Runtime.getRuntime().availableProcessors()));
	}

}
