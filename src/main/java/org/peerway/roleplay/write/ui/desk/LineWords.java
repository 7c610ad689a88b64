package org.peerway.roleplay.write.ui.desk;

import java.util.Set;

import com.vaadin.flow.component.Component;

/** What the lines of a scenario are called on the screens. */
public final class LineWords {

	private static final Set<String> KNOWN = Set.of("title", "summary", "scene", "role", "contentNote", "name",
			"inside", "moves", "text", "debrief", "feedback", "harm", "instead", "ask", "example",
			"pictureAlternative");

	private LineWords() {
	}

	/**
	 * The kind of text that stands on a line; a line of a turn or reply is what is said.
	 */
	public static String of(Component speaker, String line) {
		String last = line.substring(line.lastIndexOf('/') + 1);
		return speaker.getTranslation("roleplay.write.line." + (KNOWN.contains(last) ? last : "said"));
	}

}
