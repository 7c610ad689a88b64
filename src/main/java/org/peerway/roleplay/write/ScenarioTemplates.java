package org.peerway.roleplay.write;

import java.util.List;
import java.util.Locale;

/** The scenarios that authors can start from; they come with the application. */
public final class ScenarioTemplates {

	private ScenarioTemplates() {
	}

	/** All in that language, in English where it is not known: frames, then examples. */
	public static List<ScenarioTemplate> all(Locale language) {
		return List.of();
	}

}
