package org.peerway.roleplay.script;

import java.util.Optional;

/** What conditions can ask of a play. */
public interface Facts {

	/** What a variable holds; nothing if there is no such variable. */
	Optional<Value> value(String variable);

	/** How often the play has come to a turn, this time included. */
	int visits(String place);

	/** The points of a principle so far. */
	int points(String principle);

}
