package org.peerway.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What makes a password too easy to guess: length and familiarity, never its composition
 * (NIST SP 800-63B).
 */
final class PasswordRules {

	static final int SHORTEST = 12;

	static final int LONGEST = 200;

	private static final int FEWEST_DIFFERENT = 4;

	private static final Set<String> COMMON = readCommon();

	private PasswordRules() {
	}

	static Optional<PasswordProblem> problem(String password, String email) {
		int length = password.codePointCount(0, password.length());
		if (length < SHORTEST) {
			return Optional.of(PasswordProblem.TOO_SHORT);
		}
		if (length > LONGEST) {
			return Optional.of(PasswordProblem.TOO_LONG);
		}
		String lower = password.toLowerCase(Locale.ROOT);
		if (isLike(lower, EmailAddress.lower(email))) {
			return Optional.of(PasswordProblem.LIKE_EMAIL);
		}
		return isCommon(lower) ? Optional.of(PasswordProblem.COMMON) : Optional.empty();
	}

	private static boolean isLike(String password, String email) {
		String account = email.substring(0, Math.max(0, email.indexOf('@')));
		return password.equals(email) || password.equals(account + account)
				|| (account.length() >= SHORTEST && password.contains(account));
	}

	private static boolean isCommon(String password) {
		return COMMON.contains(password) || password.codePoints().distinct().count() < FEWEST_DIFFERENT;
	}

	private static Set<String> readCommon() {
		var file = Objects.requireNonNull(PasswordRules.class.getResourceAsStream("common-passwords.txt"));
		try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
			return lines.lines().collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
