package org.peerway.roleplay.write;

import org.peerway.base.Folded;
import org.peerway.base.Sha256;
import org.peerway.roleplay.script.Lines;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.yaml.ScenarioYaml;

/**
 * A scenario in the form in which it is kept.
 *
 * @param body as the text of a file
 * @param words what it is found by
 * @param hash SHA-256 of the body
 */
record WrittenScenario(String title, String language, int turns, String body, String words, String hash) {

	/** The most characters that H2 and readers of YAML take. */
	static final int LONGEST = 1_000_000;

	private static final int LONGEST_TITLE = 300;

	private static final int LONGEST_LANGUAGE = 20;

	/**
	 * Writes it down.
	 * @throws HinderedException if it is too long
	 */
	static WrittenScenario of(Scenario scenario) {
		var body = ScenarioYaml.write(scenario);
		if (body.length() > LONGEST) {
			throw new HinderedException(Hindrance.TOO_LONG);
		}
		return new WrittenScenario(cut(scenario.title(), LONGEST_TITLE), cut(scenario.language(), LONGEST_LANGUAGE),
				scenario.turns().size(), body, words(scenario), Sha256.of(body));
	}

	static Scenario read(String body) {
		return ScenarioYaml.read(body);
	}

	private static String words(Scenario scenario) {
		var words = new StringBuilder();
		Lines.of(scenario).values().forEach((text) -> words.append(text).append('\n'));
		scenario.translations()
			.values()
			.forEach((lines) -> lines.values().forEach((text) -> words.append(text).append('\n')));
		return cut(Folded.of(words.toString()), LONGEST);
	}

	/** A column takes so many characters, and PostgreSQL none of value 0. */
	static String cut(String text, int longest) {
		var plain = text.replace("\0", "");
		return (plain.length() <= longest) ? plain : plain.substring(0, plain.offsetByCodePoints(longest, -1));
	}

}
