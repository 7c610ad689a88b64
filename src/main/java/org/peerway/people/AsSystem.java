package org.peerway.people;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Runs work that no person asked for, as jobs do: signed in, but with no role and as
 * nobody.
 */
public final class AsSystem {

	private AsSystem() {
	}

	/** Runs the work, and leaves the thread as it was. */
	public static <T extends @Nullable Object> T run(Supplier<T> work) {
		var before = SecurityContextHolder.getContext();
		try {
			var context = SecurityContextHolder.createEmptyContext();
			context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated("system", "", List.of()));
			SecurityContextHolder.setContext(context);
			return work.get();
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}

}
