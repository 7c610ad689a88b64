package org.peerway.roleplay.write;

import java.util.Optional;

import org.peerway.roleplay.script.Scenario;

/**
 * A scenario to start from.
 *
 * @param principle the practice principle that an example shows; empty for a starting
 * point
 * @param scenario valid, in one language
 */
public record ScenarioTemplate(Kind kind, Optional<String> principle, Scenario scenario) {

	/** What it is for. */
	public enum Kind {

		/** A small frame to fill in. */
		START,

		/** A frame whose texts tell what to write there. */
		GUIDED,

		/** A whole scenario to learn from or to change. */
		EXAMPLE

	}

}
