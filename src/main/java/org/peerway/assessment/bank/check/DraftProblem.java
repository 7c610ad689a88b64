package org.peerway.assessment.bank.check;

import java.util.List;

/**
 * Something that keeps a draft from being published.
 *
 * @param path of the field: names and positions, counted from 0, with a slash between, as
 * in {@code options/2/text}; empty for the question as a whole
 * @param text the key of what is said about it
 * @param details parameters of the text
 */
public record DraftProblem(String path, String text, List<Object> details) {

	public DraftProblem {
		details = List.copyOf(details);
	}

}
