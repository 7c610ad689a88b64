package org.peerway.people.ui;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Takes the address of somebody who has just chosen a password on to the sign-in page, in
 * a cookie of minutes: an address in a link would end up in logs.
 */
final class Newcomer {

	static final String COOKIE = "newcomer";

	private static final Duration VALID = Duration.ofMinutes(5);

	private Newcomer() {
	}

	static void remember(HttpServletResponse response, String email) {
		var value = Base64.getUrlEncoder().withoutPadding().encodeToString(email.getBytes(StandardCharsets.UTF_8));
		add(response, value, VALID);
	}

	static void forget(HttpServletResponse response) {
		add(response, "", Duration.ZERO);
	}

	/** The address in the cookie; empty if it holds none. */
	static String email(String cookie) {
		try {
			return new String(Base64.getUrlDecoder().decode(cookie), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

	private static void add(HttpServletResponse response, String value, Duration age) {
		var cookie = ResponseCookie.from(COOKIE, value).path("/login").httpOnly(true).sameSite("Lax").maxAge(age);
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
	}

}
