package org.peerway.roleplay;

/**
 * One fault of a scenario.
 *
 * @param place where it is: a turn's, ending's or speaker's id, {@code turn/choice}, or
 * the field of the scenario ({@code start}, {@code endings})
 * @param message what is wrong and what would be right, for the person who wrote it
 */
public record Finding(Rule rule, String place, String message) {

	/** What a scenario must keep to. */
	public enum Rule {

		DUPLICATE_ID, UNKNOWN_TARGET, UNKNOWN_SPEAKER, UNKNOWN_PRINCIPLE, NO_CHOICES, NO_ENDING, UNREACHABLE,
		CANNOT_END, HARM_WITHOUT_REASON, HARM_WITHOUT_INSTEAD

	}

}
