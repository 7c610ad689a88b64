package org.peerway.roleplay.exchange;

import java.util.Locale;
import java.util.function.Supplier;

import org.peerway.roleplay.exchange.h5p.H5pWriter;
import org.peerway.roleplay.exchange.twee.TweeWriter;
import org.peerway.roleplay.exchange.twine.TwineHtmlWriter;
import org.peerway.roleplay.exchange.yaml.YamlScenarios;

/** The forms of files that scenarios are written in; each has a name under {@link #key()}. */
public enum Target {

	YAML(Format.YAML, YamlScenarios::new, "yaml", "application/yaml"),

	TWEE(Format.TWEE, TweeWriter::new, "twee", "text/plain"),

	TWINE(Format.TWINE, TwineHtmlWriter::new, "html", "text/html"),

	/** A package with pictures, without programs. */
	H5P(Format.H5P, H5pWriter::packages, "h5p", "application/zip"),

	/** The file content.json alone. */
	H5P_CONTENT(Format.H5P, H5pWriter::contentAlone, "json", "application/json");

	private final Format format;

	private final Supplier<ScenarioWriter> writer;

	private final String ending;

	private final String mediaType;

	Target(Format format, Supplier<ScenarioWriter> writer, String ending, String mediaType) {
		this.format = format;
		this.writer = writer;
		this.ending = ending;
		this.mediaType = mediaType;
	}

	/** The format that reads it back. */
	public Format format() {
		return this.format;
	}

	/** Writes files of this form. */
	public ScenarioWriter writer() {
		return this.writer.get();
	}

	/** What the name of a file should end with, without the dot. */
	public String ending() {
		return this.ending;
	}

	/** The type of a file, as in "text/plain". */
	public String mediaType() {
		return this.mediaType;
	}

	/** The key of its name. */
	public String key() {
		return "roleplay.exchange.target." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
