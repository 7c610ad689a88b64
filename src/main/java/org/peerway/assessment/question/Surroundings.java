package org.peerway.assessment.question;

import java.util.List;

/** The words around a gap, by which it can be told from the other gaps of a text. */
final class Surroundings {

	private static final int MOST = 45;

	private static final String GAP = "___";

	private Surroundings() {
	}

	static String of(List<GapText.Part> parts, GapText.Gap gap) {
		int index = parts.indexOf(gap);
		var before = (index > 0) ? words(parts.get(index - 1)) : "";
		var after = (index + 1 < parts.size()) ? words(parts.get(index + 1)) : "";
		return ((index > 1) ? "… " + end(before).replaceFirst("^[\\s.,;:!?…]+", "") : end(before)) + GAP
				+ beginning(after);
	}

	private static String words(GapText.Part part) {
		return switch (part) {
			case GapText.Words words -> words.text().replaceAll("\\s+", " ");
			case GapText.Gap other -> GAP;
		};
	}

	private static String end(String words) {
		int space = words.indexOf(' ', Math.max(0, words.length() - MOST));
		return (words.length() <= MOST || space < 0) ? words : "…" + words.substring(space);
	}

	private static String beginning(String words) {
		int space = words.lastIndexOf(' ', MOST);
		return (words.length() <= MOST || space < 0) ? words : words.substring(0, space) + " …";
	}

}
