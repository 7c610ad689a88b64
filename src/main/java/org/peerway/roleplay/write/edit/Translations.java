package org.peerway.roleplay.write.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.peerway.roleplay.script.Scenario;

/** What can be done with the texts of a scenario in other languages. */
public final class Translations {

	private Translations() {
	}

	/** Begins another language, with nothing translated. */
	public static Scenario begin(Scenario scenario, String language) {
		Map<String, Map<String, String>> all = new LinkedHashMap<>(scenario.translations());
		all.putIfAbsent(language, Map.of());
		return ScenarioPen.on(scenario).translations(all).write();
	}

	public static Scenario drop(Scenario scenario, String language) {
		Map<String, Map<String, String>> all = new LinkedHashMap<>(scenario.translations());
		all.remove(language);
		return ScenarioPen.on(scenario).translations(all).write();
	}

	/** Says a line in another language; an empty text takes the translation away. */
	public static Scenario say(Scenario scenario, String language, String line, String text) {
		Map<String, Map<String, String>> all = new LinkedHashMap<>(scenario.translations());
		Map<String, String> lines = new LinkedHashMap<>(all.getOrDefault(language, Map.of()));
		if (text.isBlank()) {
			lines.remove(line);
		}
		else {
			lines.put(line, text);
		}
		all.put(language, lines);
		return ScenarioPen.on(scenario).translations(all).write();
	}

	/** Copies the translations of a line and of those below it. */
	static Scenario copy(Scenario scenario, String from, String to) {
		return each(scenario, (lines) -> {
			Map<String, String> longer = new LinkedHashMap<>(lines);
			lines.forEach((line, text) -> {
				if (isWithin(line, from)) {
					longer.put(to + line.substring(from.length()), text);
				}
			});
			return longer;
		});
	}

	/** Takes the translations of a line and of those below it away. */
	static Scenario forget(Scenario scenario, String line) {
		return each(scenario, (lines) -> {
			Map<String, String> less = new LinkedHashMap<>(lines);
			less.keySet().removeIf((one) -> isWithin(one, line));
			return less;
		});
	}

	/** Calls a line and those below it otherwise. */
	static Scenario rename(Scenario scenario, String from, String to) {
		return each(scenario, (lines) -> {
			Map<String, String> renamed = new LinkedHashMap<>();
			lines.forEach((line, text) -> renamed.put(isWithin(line, from) ? to + line.substring(from.length()) : line,
					text));
			return renamed;
		});
	}

	private static boolean isWithin(String line, String of) {
		return line.equals(of) || line.startsWith(of + "/");
	}

	private static Scenario each(Scenario scenario, UnaryOperator<Map<String, String>> change) {
		Map<String, Map<String, String>> all = new LinkedHashMap<>();
		scenario.translations().forEach((language, lines) -> all.put(language, change.apply(lines)));
		return ScenarioPen.on(scenario).translations(all).write();
	}

}
