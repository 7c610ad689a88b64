package org.peerway.assessment.exchange;

import java.util.Locale;
import java.util.function.Supplier;

import org.peerway.assessment.exchange.gift.GiftWriter;
import org.peerway.assessment.exchange.moodle.MoodleXmlWriter;
import org.peerway.assessment.exchange.qti.QtiWriter;
import org.peerway.assessment.exchange.sheet.SheetWriter;
import org.peerway.assessment.exchange.yaml.YamlQuestions;

/**
 * The forms that questions are written in; each has a name under {@link #key()}. Aiken is
 * not among them, for it could hold hardly any question.
 */
public enum Target {

	YAML(Format.YAML, YamlQuestions::new, "yaml", "application/yaml"),

	MOODLE_XML(Format.MOODLE_XML, MoodleXmlWriter::new, "xml", "application/xml"),

	GIFT(Format.GIFT, GiftWriter::new, "gift", "text/plain"),

	QTI_2_1(Format.QTI, QtiWriter::second, "zip", "application/zip"),

	QTI_3_0(Format.QTI, QtiWriter::third, "zip", "application/zip"),

	XLSX(Format.XLSX, SheetWriter::xlsx, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),

	CSV(Format.CSV, SheetWriter::csv, "csv", "text/csv");

	private final Format format;

	private final Supplier<QuestionWriter> writer;

	private final String ending;

	private final String mediaType;

	Target(Format format, Supplier<QuestionWriter> writer, String ending, String mediaType) {
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
	public QuestionWriter writer() {
		return this.writer.get();
	}

	/** What the name of a file should end with, without the dot. */
	public String ending() {
		return this.ending;
	}

	/** The type of a file, as in "text/csv". */
	public String mediaType() {
		return this.mediaType;
	}

	/** The key of its name. */
	public String key() {
		return "exchange.target." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
