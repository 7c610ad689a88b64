package org.peerway.shell;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;

/** Reads single values out of a request's cookies. */
final class Cookies {

	private Cookies() {
	}

	static @Nullable String value(Cookie @Nullable [] cookies, String name) {
		if (cookies != null) {
			for (Cookie cookie : cookies) {
				if (cookie.getName().equals(name)) {
					return cookie.getValue();
				}
			}
		}
		return null;
	}

}
