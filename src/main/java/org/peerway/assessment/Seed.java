package org.peerway.assessment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of one attempt from which its paper follows: order and tokens are keyed
 * hashes (HMAC-SHA-256, RFC 2104), so they can be had again in any later version of Java
 * and tell nothing of what they stand for.
 *
 * @param hex 256 bits in hexadecimal
 */
record Seed(String hex) {

	private static final Pattern PATTERN = Pattern.compile("[0-9a-f]{64}");

	private static final int TOKEN_LENGTH = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	Seed {
		if (!PATTERN.matcher(hex).matches()) {
			throw new IllegalArgumentException("Not a seed");
		}
	}

	static Seed random() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return new Seed(HexFormat.of().formatHex(bytes));
	}

	/** The items in an order that depends on this seed, the purpose and their ids. */
	<T> List<T> shuffle(Collection<T> items, Function<T, String> id, String purpose) {
		return items.stream()
			.map((item) -> new Placed<>(item, keyed(purpose + '\n' + id.apply(item))))
			.sorted(Comparator.comparing(Placed::place))
			.map(Placed::item)
			.toList();
	}

	/** What a browser knows an option by during the attempt: 128 bits in hexadecimal. */
	String token(String question, String option) {
		return keyed("token\n" + question + '\n' + option).substring(0, TOKEN_LENGTH);
	}

	private String keyed(String text) {
		try {
			var mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(HexFormat.of().parseHex(this.hex), "HmacSHA256"));
			return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has HMAC-SHA-256", ex);
		}
	}

	@Override
	public String toString() {
		return "Seed";
	}

	private record Placed<T>(T item, String place) {
	}

}
