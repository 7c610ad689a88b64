package org.peerway.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** 256 random bits that are given away once; only their hash is kept. */
record SecretToken(String value) {

	private static final SecureRandom RANDOM = new SecureRandom();

	static SecretToken fresh() {
		byte[] bits = new byte[32];
		RANDOM.nextBytes(bits);
		return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
	}

	String hash() {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(this.value.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public String toString() {
		return "SecretToken";
	}

}
