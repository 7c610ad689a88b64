package org.peerway.roleplay.yaml;

import java.util.function.BiConsumer;

import org.peerway.base.yaml.Entry;
import org.peerway.base.yaml.Faults;
import org.peerway.base.yaml.YamlReader;
import org.peerway.base.yaml.YamlText;
import org.peerway.roleplay.script.Scenario;

/**
 * Reads and writes scenarios as in the files of a course; drafts are kept in the same
 * form. What is written reads as the same scenario.
 */
public final class ScenarioYaml {

	private static final String FILE = "scenario.yaml";

	private ScenarioYaml() {
	}

	/**
	 * The scenario that stands there.
	 * @param language of the texts, where the file does not say it
	 * @throws Entry.Unreadable if something is missing or of another kind than it has to
	 * be
	 */
	public static Scenario scenario(Entry scenario, String language) {
		return ScenarioEntry.scenario(scenario, language, (place, fault) -> {
			throw fault;
		});
	}

	/**
	 * The scenario that stands there, without the turns and endings that cannot be read.
	 * @param language of the texts, where the file does not say it
	 * @param unreadable is told of each of those, and why
	 * @throws Entry.Unreadable if something else is missing or of another kind than it
	 * has to be
	 */
	public static Scenario readable(Entry scenario, String language, BiConsumer<Entry, Entry.Unreadable> unreadable) {
		return ScenarioEntry.scenario(scenario, language, unreadable);
	}

	/**
	 * Reads what was written.
	 * @throws Entry.Unreadable if something is missing or of another kind than it has to
	 * be
	 * @throws IllegalArgumentException if it is no YAML
	 */
	public static Scenario read(String text) {
		var faults = new Faults();
		var document = YamlReader.read(FILE, text, faults);
		if (!faults.isEmpty()) {
			throw new IllegalArgumentException(faults.list().getFirst().toString());
		}
		return scenario(document.orElseThrow().entry(), "en");
	}

	/** The scenario as the text of a file. */
	public static String write(Scenario scenario) {
		return YamlText.of(ScenarioTree.of(scenario));
	}

}
