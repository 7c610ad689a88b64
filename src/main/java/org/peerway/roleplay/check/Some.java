package org.peerway.roleplay.check;

import java.util.Collection;
import java.util.List;

/** Names some of many places, so that a sentence stays one. */
final class Some {

	private static final int MOST = 8;

	private Some() {
	}

	/** The first of them. */
	static String of(Collection<String> places) {
		return String.join(", ", places.stream().limit(MOST).toList()) + ((places.size() > MOST) ? ", …" : "");
	}

	/** The beginning and the end of a way. */
	static String way(List<String> places) {
		if (places.size() <= MOST) {
			return String.join(" → ", places);
		}
		return String.join(" → ", places.subList(0, MOST / 2)) + " → … → "
				+ String.join(" → ", places.subList(places.size() - MOST / 2 + 1, places.size()));
	}

}
