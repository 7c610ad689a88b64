package org.peerway.assessment.exchange.qti;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Finds what an address within a package means. */
final class Paths {

	private static final int LONGEST = 2_000;

	private Paths() {
	}

	/** The name in the package; empty if the address leads out of it. */
	static Optional<String> resolve(String from, String address) {
		var path = address.strip().replaceFirst("[?#].*", "").replace('\\', '/');
		if (path.isEmpty() || path.length() > LONGEST || path.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
			return Optional.empty();
		}
		Deque<String> parts = new ArrayDeque<>();
		if (!path.startsWith("/")) {
			for (String part : from.split("/")) {
				parts.add(part);
			}
			parts.pollLast();
		}
		for (String part : unescaped(path).split("/")) {
			if (part.equals("..")) {
				if (parts.pollLast() == null) {
					return Optional.empty();
				}
			}
			else if (!part.isEmpty() && !part.equals(".")) {
				parts.add(part);
			}
		}
		return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
	}

	private static String unescaped(String path) {
		try {
			return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return path;
		}
	}

}
