package org.peerway.roleplay.exchange;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.peerway.roleplay.exchange.h5p.H5pReader;
import org.peerway.roleplay.exchange.twee.TweeReader;
import org.peerway.roleplay.exchange.twine.TwineHtmlReader;
import org.peerway.roleplay.exchange.yaml.YamlScenarios;

/** The formats that scenarios are read from; each has a name under {@link #key()}. */
public enum Format {

	YAML(YamlScenarios::new, true, "yaml", "yml"),

	/** Twee 3. */
	TWEE(TweeReader::new, true, "twee", "tw", "txt"),

	/** Stories that Twine 2 published, and its archives. */
	TWINE(TwineHtmlReader::new, true, "html", "htm"),

	/** H5P Branching Scenario: packages, and content.json alone. */
	H5P(H5pReader::new, false, "h5p", "json", "zip");

	private final Supplier<ScenarioReader> reader;

	private final boolean text;

	private final List<String> endings;

	Format(Supplier<ScenarioReader> reader, boolean text, String... endings) {
		this.reader = reader;
		this.text = text;
		this.endings = List.of(endings);
	}

	/** Reads files of this format. */
	public ScenarioReader reader() {
		return this.reader.get();
	}

	/** Whether a person may name the encoding of its files. */
	public boolean isText() {
		return this.text;
	}

	/** What the names of its files end with, without the dot; the usual one first. */
	public List<String> endings() {
		return this.endings;
	}

	/** The key of its name. */
	public String key() {
		return "roleplay.exchange.format." + name().toLowerCase(Locale.ROOT);
	}

}
