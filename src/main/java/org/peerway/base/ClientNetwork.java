package org.peerway.base;

import java.util.List;

/** Whom a throttle counts as one. */
public final class ClientNetwork {

	private static final int PARTS_OF_PREFIX = 4;

	private ClientNetwork() {
	}

	/** The address, or of an IPv6 address its /64, all of which one person commands. */
	public static String of(String address) {
		String[] parts = address.split(":", -1);
		return (parts.length > PARTS_OF_PREFIX) ? String.join(":", List.of(parts).subList(0, PARTS_OF_PREFIX))
				: address;
	}

}
