package org.peerway.people;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address as a person wrote it; two that differ only in case are one account.
 */
public record EmailAddress(String value) {

	private static final Pattern FORM = Pattern.compile("[^\\s@<>\",;]+@[^\\s@<>\",;.]+(\\.[^\\s@<>\",;.]+)+");

	private static final int LONGEST = 254;

	public EmailAddress {
		value = value.strip();
		if (!isValid(value)) {
			throw new IllegalArgumentException("Not an e-mail address");
		}
	}

	public static boolean isValid(String text) {
		String address = text.strip();
		return address.length() <= LONGEST && FORM.matcher(address).matches();
	}

	/** The form that accounts are found by. */
	public String lower() {
		return lower(this.value);
	}

	static String lower(String text) {
		return text.strip().toLowerCase(Locale.ROOT);
	}

}
