package org.peerway.certification.document;

import java.util.Set;
import java.util.stream.Collectors;

/** Says that a name holds characters for which the certificate has no letters. */
public class UnprintableNameException extends RuntimeException {

	private final Set<Integer> codePoints;

	UnprintableNameException(Set<Integer> codePoints) {
		super("No letters for " + codePoints.stream().map(Character::getName).collect(Collectors.joining(", ")));
		this.codePoints = Set.copyOf(codePoints);
	}

	public Set<Integer> codePoints() {
		return codePoints;
	}

}
