package org.peerway.roleplay.script;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * The texts of a scenario one by one, each with an id that stays the same however the
 * text is changed: {@code scene}, {@code speaker/ID/inside}, {@code TURN},
 * {@code TURN/CHOICE}, {@code TURN/CHOICE/feedback}, {@code TURN/free/ask},
 * {@code ending/ID/title} and so on.
 */
public final class Lines {

	/** What no turn can be called, because a line of the scenario has that id. */
	public static final Set<String> RESERVED = Set.of("title", "summary", "scene", "role");

	private Lines() {
	}

	/**
	 * All texts in the scenario's own language by their ids, in the order of the file.
	 */
	public static Map<String, String> of(Scenario scenario) {
		var lines = new LinkedHashMap<String, String>();
		rewrite(scenario, (id, text) -> {
			lines.putIfAbsent(id, text);
			return text;
		});
		return lines;
	}

	/**
	 * The scenario in a language; what is not translated stays as it is, and the
	 * translations stay with it.
	 */
	public static Scenario in(Scenario scenario, String language) {
		var translated = scenario.translations().getOrDefault(language, Map.of());
		return rewrite(scenario, (id, text) -> {
			String line = translated.getOrDefault(id, "");
			return line.isBlank() ? text : line;
		});
	}

	/** The ids of texts that say something and are not translated into that language. */
	public static List<String> missing(Scenario scenario, String language) {
		var translated = scenario.translations().getOrDefault(language, Map.of());
		return of(scenario).entrySet()
			.stream()
			.filter((line) -> !line.getValue().isBlank() && translated.getOrDefault(line.getKey(), "").isBlank())
			.map(Map.Entry::getKey)
			.toList();
	}

	/** The ids of translations into that language that no text has any more. */
	public static Set<String> leftOver(Scenario scenario, String language) {
		var left = new LinkedHashSet<>(scenario.translations().getOrDefault(language, Map.of()).keySet());
		left.removeAll(of(scenario).keySet());
		return left;
	}

	private static Scenario rewrite(Scenario from, BinaryOperator<String> byId) {
		return new LineWriter(byId).scenario(from);
	}

}
