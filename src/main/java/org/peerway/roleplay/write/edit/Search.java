package org.peerway.roleplay.write.edit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.peerway.roleplay.script.Lines;
import org.peerway.roleplay.script.Scenario;

/** Finds words in the texts of a scenario, in all its languages. */
public final class Search {

	private static final int AROUND = 40;

	/**
	 * Where words were found.
	 *
	 * @param line the id of the line, as in {@link Lines}
	 * @param excerpt the words with some of those around them
	 */
	public record Hit(Spot spot, String line, String excerpt) {
	}

	private Search() {
	}

	/** At most so many hits, in the order of the file; case and accents do not count. */
	public static List<Hit> of(Scenario scenario, String words, int most) {
		String wanted = plain(words.strip());
		List<Hit> hits = new ArrayList<>();
		if (!wanted.isEmpty()) {
			look(scenario, Lines.of(scenario), wanted, hits);
			scenario.translations().values().forEach((lines) -> look(scenario, lines, wanted, hits));
		}
		return hits.stream().limit(most).toList();
	}

	private static void look(Scenario scenario, Map<String, String> lines, String wanted, List<Hit> hits) {
		lines.forEach((line, text) -> {
			int at = plain(text).indexOf(wanted);
			if (at >= 0) {
				hits.add(new Hit(Spot.ofLine(scenario, line), line, excerpt(text, at, wanted.length())));
			}
		});
	}

	private static String excerpt(String text, int at, int length) {
		int from = Math.max(0, at - AROUND);
		int to = Math.min(text.length(), at + length + AROUND);
		String part = text.substring(Math.min(from, text.length()), Math.max(to, Math.min(from, text.length())))
			.replaceAll("\\s+", " ");
		return ((from > 0) ? "…" : "") + part.strip() + ((to < text.length()) ? "…" : "");
	}

	/** As long as the text, so that places in it are the same. */
	private static String plain(String text) {
		var plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			String base = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
			plain.append(base.charAt(0));
		}
		return plain.toString();
	}

}
