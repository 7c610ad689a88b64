package org.peerway.people.security;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Lets only so many passwords be hashed at once: each takes 19 MB, and a crowd at the
 * door must not take the server down. Passwords are compared in one Unicode form, as
 * keyboards differ.
 */
class BoundedPasswordEncoder implements PasswordEncoder {

	private static final int LONGEST_WAIT_IN_SECONDS = 30;

	private final PasswordEncoder encoder;

	private final Semaphore places;

	BoundedPasswordEncoder(PasswordEncoder encoder, int atOnce) {
		this.encoder = encoder;
		this.places = new Semaphore(atOnce, true);
	}

	@Override
	public @Nullable String encode(@Nullable CharSequence password) {
		return inTurn(() -> this.encoder.encode(sameForm(password)));
	}

	@Override
	public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
		return inTurn(() -> this.encoder.matches(sameForm(password), encoded));
	}

	@Override
	public boolean upgradeEncoding(@Nullable String encoded) {
		return this.encoder.upgradeEncoding(encoded);
	}

	private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
		try {
			if (!this.places.tryAcquire(LONGEST_WAIT_IN_SECONDS, TimeUnit.SECONDS)) {
				throw new AuthenticationServiceException("Too many at once");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AuthenticationServiceException("Interrupted", ex);
		}
		try {
			return work.get();
		}
		finally {
			this.places.release();
		}
	}

	private static @Nullable String sameForm(@Nullable CharSequence password) {
		return (password != null) ? Normalizer.normalize(password, Normalizer.Form.NFKC) : null;
	}

}
