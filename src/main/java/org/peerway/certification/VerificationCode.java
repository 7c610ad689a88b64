package org.peerway.certification;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The secret-free proof on a certificate: 130 random bits and a check character in 32
 * letters and digits that can be read aloud (Crockford's base 32: no I, L, O, U). The
 * check character weighs the places in the field GF(32), so that any one wrong character
 * and any two swapped neighbours are noticed.
 *
 * @param value 27 characters without separators
 */
public record VerificationCode(String value) {

	private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int LENGTH = 26;

	private static final int GROUP = 5;

	/** x^5 + x^2 + 1, which is primitive over GF(2). */
	private static final int POLYNOMIAL = 0b100101;

	private static final SecureRandom RANDOM = new SecureRandom();

	public VerificationCode {
		if (!isSound(value)) {
			throw new IllegalArgumentException("Not a verification code");
		}
	}

	static VerificationCode random() {
		var bits = new BigInteger(LENGTH * 5, RANDOM);
		var text = new StringBuilder();
		for (int place = 0; place < LENGTH; place++) {
			text.append(ALPHABET.charAt(bits.shiftRight(5 * place).intValue() & 31));
		}
		return new VerificationCode(text.append(check(text)).toString());
	}

	/**
	 * Reads what a person typed: case, spaces, hyphens and look-alikes (O for 0, I and L
	 * for 1) are forgiven.
	 * @return empty if it cannot be a code, also because of a typing error
	 */
	public static Optional<VerificationCode> parse(String typed) {
		String text = typed.toUpperCase(Locale.ROOT)
			.replaceAll("[\\s\\-\\u2010-\\u2015._/]", "")
			.replace('O', '0')
			.replace('I', '1')
			.replace('L', '1');
		return isSound(text) ? Optional.of(new VerificationCode(text)) : Optional.empty();
	}

	/** The code in groups of five, as it is printed. */
	public String grouped() {
		return this.value.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
	}

	private static boolean isSound(String text) {
		return text.length() == LENGTH + 1 && text.chars().allMatch((character) -> ALPHABET.indexOf(character) >= 0)
				&& check(text.substring(0, LENGTH)) == text.charAt(LENGTH);
	}

	private static char check(CharSequence text) {
		int sum = 0;
		int weight = 1;
		for (int place = 0; place < LENGTH; place++) {
			weight = times(weight, 2);
			sum ^= times(weight, ALPHABET.indexOf(text.charAt(place)));
		}
		return ALPHABET.charAt(sum);
	}

	private static int times(int left, int right) {
		int product = 0;
		for (int bit = 0; bit < 5; bit++) {
			if ((right >> bit & 1) == 1) {
				product ^= left << bit;
			}
		}
		for (int bit = 9; bit >= 5; bit--) {
			if ((product >> bit & 1) == 1) {
				product ^= POLYNOMIAL << (bit - 5);
			}
		}
		return product;
	}

}
