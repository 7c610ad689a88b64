package org.peerway.roleplay.exchange;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.peerway.roleplay.exchange.h5p.H5pReader;
import org.peerway.roleplay.exchange.h5p.H5pWriter;
import org.peerway.roleplay.exchange.twine.TweeReader;
import org.peerway.roleplay.exchange.twine.TweeWriter;
import org.peerway.roleplay.exchange.twine.TwineHtmlReader;
import org.peerway.roleplay.exchange.twine.TwineHtmlWriter;
import org.peerway.roleplay.exchange.yaml.YamlScenarios;

/**
 * The formats that scenarios are read from and written in; each has a name under
 * {@link #key()}.
 */
public enum Format {

	YAML(YamlScenarios::new, YamlScenarios::new, "application/yaml", "yaml", "yml"),

	/** Twee 3. */
	TWEE(TweeReader::new, TweeWriter::new, "text/plain", "twee", "tw", "txt"),

	/** Stories as Twine 2 keeps and publishes them, and its archives. */
	TWINE(TwineHtmlReader::new, TwineHtmlWriter::new, "text/html", "html", "htm"),

	/** Packages of H5P Branching Scenario with pictures; written without programs. */
	H5P(H5pReader::new, H5pWriter::packages, "application/zip", "h5p", "zip"),

	/** The file content.json of a Branching Scenario alone. */
	H5P_CONTENT(H5pReader::new, H5pWriter::contentAlone, "application/json", "json");

	private final Supplier<ScenarioReader> reader;

	private final Supplier<ScenarioWriter> writer;

	private final String mediaType;

	private final List<String> endings;

	Format(Supplier<ScenarioReader> reader, Supplier<ScenarioWriter> writer, String mediaType, String... endings) {
		this.reader = reader;
		this.writer = writer;
		this.mediaType = mediaType;
		this.endings = List.of(endings);
	}

	/** Reads files of this format. */
	public ScenarioReader reader() {
		return this.reader.get();
	}

	/** Writes files of this format. */
	public ScenarioWriter writer() {
		return this.writer.get();
	}

	/** Whether a person may name the encoding of its files. */
	public boolean isText() {
		return this != H5P && this != H5P_CONTENT;
	}

	/** The type of its files, as in "text/plain". */
	public String mediaType() {
		return this.mediaType;
	}

	/** What the names of its files end with, without the dot; the usual one first. */
	public List<String> endings() {
		return this.endings;
	}

	/** The key of its name. */
	public String key() {
		return "roleplay.exchange.format." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
