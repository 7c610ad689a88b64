package org.peerway.roleplay.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.peerway.base.yaml.Entry;
import org.peerway.roleplay.script.Act;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.PassRule;
import org.peerway.roleplay.script.PassRule.Thresholds;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Variable;

/** Builds a scenario from its file. */
final class ScenarioEntry {

	private ScenarioEntry() {
	}

	static Scenario scenario(Entry scenario, String language, BiConsumer<Entry, Entry.Unreadable> unreadable) {
		return new Scenario(text(scenario, "id"), text(scenario, "title"), scenario.number("minutes"),
				text(scenario, "summary"), text(scenario, "scene"), text(scenario, "role"),
				textOrNull(scenario, "contentNote"), texts(scenario, "concepts"),
				each(scenario, "speakers", ScenarioEntry::speaker),
				each(scenario, "variables", ScenarioEntry::variable), each(scenario, "acts", ScenarioEntry::act),
				text(scenario, "start"), places(scenario, "turns", TurnEntry::turn, unreadable),
				places(scenario, "endings", ScenarioEntry::ending, unreadable),
				scenario.has("pass") ? new PassRule(pass(object(scenario, "pass"))) : PassRule.NONE,
				textOr(scenario, "language", language),
				scenario.has("translations") ? translations(object(scenario, "translations")) : Map.of());
	}

	private static <T> List<T> places(Entry scenario, String property, Function<Entry, T> read,
			BiConsumer<Entry, Entry.Unreadable> unreadable) {
		if (scenario.node().path(property).isObject()) {
			throw scenario.unreadable(property);
		}
		var places = new ArrayList<T>();
		for (Entry place : scenario.items(property)) {
			try {
				places.add(read.apply(place));
			}
			catch (Entry.Unreadable ex) {
				unreadable.accept(place, ex);
			}
		}
		return places;
	}

	private static Speaker speaker(Entry speaker) {
		return new Speaker(text(speaker, "id"), text(speaker, "name"), text(speaker, "inside"),
				textOr(speaker, "moves", ""));
	}

	private static Variable variable(Entry variable) {
		return new Variable(text(variable, "id"), TurnEntry.value(variable, "initial"));
	}

	private static Act act(Entry act) {
		return new Act(text(act, "id"), text(act, "title"));
	}

	private static Ending ending(Entry ending) {
		return new Ending(text(ending, "id"), text(ending, "title"), text(ending, "text"), text(ending, "debrief"));
	}

	private static Map<String, Thresholds> pass(Entry pass) {
		var thresholds = new LinkedHashMap<String, Thresholds>();
		for (String principle : pass.names()) {
			Entry both = object(pass, principle);
			thresholds.put(principle, new Thresholds(both.number("basic"), both.number("proficient")));
		}
		return thresholds;
	}

	private static Map<String, Map<String, String>> translations(Entry translations) {
		var byLanguage = new LinkedHashMap<String, Map<String, String>>();
		for (String language : translations.names()) {
			Entry lines = object(translations, language);
			var byId = new LinkedHashMap<String, String>();
			lines.names().forEach((id) -> byId.put(id, text(lines, id)));
			byLanguage.put(language, byId);
		}
		return byLanguage;
	}

	/** What is missing has to be seen, as the schema does not stand before a draft. */
	static <T> List<T> each(Entry entry, String property, Function<Entry, T> read) {
		if (entry.has(property) && entry.entries(property).size() != entry.node().path(property).size()) {
			throw entry.unreadable(property);
		}
		return entry.entries(property).stream().map(read).toList();
	}

	static List<String> texts(Entry entry, String property) {
		return entry.items(property).stream().map((item) -> {
			if (!item.node().isString()) {
				throw entry.unreadable(property);
			}
			return plain(item.node().stringValue());
		}).toList();
	}

	static Entry object(Entry entry, String property) {
		return entry.entry(property).orElseThrow(() -> entry.unreadable(property));
	}

	static String textOr(Entry entry, String property, String otherwise) {
		return entry.has(property) ? text(entry, property) : otherwise;
	}

	static String text(Entry entry, String property) {
		String text = textOrNull(entry, property);
		if (text == null) {
			throw entry.unreadable(property);
		}
		return text;
	}

	/** As it is written, but for the line break that ends a block. */
	static @Nullable String textOrNull(Entry entry, String property) {
		var value = entry.node().path(property);
		return value.isString() ? plain(value.stringValue()) : null;
	}

	private static String plain(String text) {
		return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
	}

}
