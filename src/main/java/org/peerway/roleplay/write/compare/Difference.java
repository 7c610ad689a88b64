package org.peerway.roleplay.write.compare;

import java.util.List;

/**
 * A part of a scenario that differs.
 *
 * @param place where it is: a turn's, ending's, speaker's, variable's, act's or
 * principle's id, {@code turn/choice}, the language of a translation; empty for the head
 * @param moved whether it stands elsewhere among those that both have
 * @param properties in the order of the file; of a part that is new or gone all that it
 * has
 */
public record Difference(Part part, String place, Fate fate, boolean moved, List<PropertyChange> properties) {

	/** What can differ. */
	public enum Part {

		HEAD, SPEAKER, VARIABLE, ACT, TURN, CHOICE, ENDING, PASS, TRANSLATION

	}

	/** What became of it. */
	public enum Fate {

		ADDED, REMOVED, KEPT

	}

	public Difference {
		properties = List.copyOf(properties);
	}

}
