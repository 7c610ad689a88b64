package org.peerway.assessment.edit.draft;

import java.util.List;

/**
 * Something in a draft that is not as it has to be.
 *
 * @param at the part that has it
 * @param name of the value in the part
 * @param missing whether there is nothing yet, so that nobody did anything wrong
 * @param text the key of what is said about it
 * @param parameters of the text
 */
public record Problem(Mapping at, String name, boolean missing, String text, List<Object> parameters) {

	public Problem {
		parameters = List.copyOf(parameters);
	}

	/** Whether it is about that value of that part. */
	public boolean isAt(Mapping part, String value) {
		return this.at.isSameAs(part) && this.name.equals(value);
	}

}
