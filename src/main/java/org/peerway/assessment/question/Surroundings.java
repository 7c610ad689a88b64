package org.peerway.assessment.question;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.peerway.assessment.markdown.Markdown;

/** The words around a gap, by which it can be told from the other gaps of a text. */
final class Surroundings {

	private static final int MOST = 45;

	private static final String GAP = "___";

	/** Stands for a gap while the Markdown is taken away. */
	private static final String PLACE = "\ue000";

	private Surroundings() {
	}

	static String of(List<GapText.Part> text, GapText.Gap gap) {
		var parts = plain(text);
		int index = parts.indexOf(gap);
		var before = (index > 0) ? words(parts.get(index - 1)) : "";
		var after = (index + 1 < parts.size()) ? words(parts.get(index + 1)) : "";
		return ((index > 1) ? "… " + end(before).replaceFirst("^[\\s.,;:!?…]+", "") : end(before)) + GAP
				+ beginning(after);
	}

	/**
	 * The parts without Markdown, whose marks may begin before a gap and end behind it.
	 */
	private static List<GapText.Part> plain(List<GapText.Part> parts) {
		var marked = parts.stream()
			.map((part) -> (part instanceof GapText.Words words) ? words.text().replace(PLACE, "") : PLACE)
			.collect(Collectors.joining());
		var words = Markdown.wordsOfText(marked).split(PLACE, -1);
		var gaps = parts.stream().filter(GapText.Gap.class::isInstance).toList();
		if (words.length != gaps.size() + 1) {
			return parts;
		}
		List<GapText.Part> plain = new ArrayList<>();
		for (int i = 0; i < words.length; i++) {
			if (!words[i].isEmpty()) {
				plain.add(new GapText.Words(words[i]));
			}
			if (i < gaps.size()) {
				plain.add(gaps.get(i));
			}
		}
		return plain;
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
