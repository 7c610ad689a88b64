package org.peerway.assessment.question;

import java.util.List;
import java.util.Optional;

/**
 * The key of a typed answer: the first wording that matches counts.
 *
 * @param caseCounts whether "Hope" and "hope" differ
 * @param accentsCount whether "sí" and "si" differ
 */
public record TextKey(List<Accepted> wordings, boolean caseCounts, boolean accentsCount) {

	public TextKey {
		wordings = List.copyOf(wordings);
		if (wordings.stream().noneMatch((wording) -> wording.share() == 1)) {
			throw new IllegalArgumentException("A typed answer needs a wording that is worth the whole point");
		}
	}

	/** The wording that a typed answer matches, if it matches one. */
	public Optional<Accepted> match(String typed) {
		var words = new Wording(this.caseCounts, this.accentsCount);
		return this.wordings.stream().filter((wording) -> words.matches(wording.pattern(), typed)).findFirst();
	}

}
