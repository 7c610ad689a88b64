package org.peerway.shell;

import java.util.Arrays;
import java.util.Locale;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;

/** Light, dark, or as the device has it: a person's choice, kept in a cookie. */
public enum Colors {

	DEVICE, LIGHT, DARK;

	/** The cookie that keeps the choice. */
	public static final String COOKIE = "peerway-colors";

	/** The value of {@code data-colors} on the page. */
	public String value() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The choice found among the cookies of a request. */
	public static Colors in(Cookie @Nullable [] cookies) {
		String kept = Cookies.value(cookies, COOKIE);
		return Arrays.stream(values()).filter((colors) -> colors.value().equals(kept)).findFirst().orElse(DEVICE);
	}

}
