package org.peerway;

import java.util.Objects;

import org.peerway.people.Accounts;

import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Signs in as a browser does. */
public final class SignIn {

	private SignIn() {
	}

	/** The session of the account with that address, made by {@link Accounts}. */
	public static MockHttpSession as(String email, MockMvcTester web) {
		var signedIn = web.post()
			.uri("/login")
			.param("username", email)
			.param("password", Accounts.PASSWORD)
			.with(csrf())
			.exchange();
		return (MockHttpSession) Objects.requireNonNull(signedIn.getRequest().getSession(false));
	}

}
