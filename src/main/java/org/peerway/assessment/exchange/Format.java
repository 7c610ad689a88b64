package org.peerway.assessment.exchange;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.peerway.assessment.exchange.aiken.AikenReader;
import org.peerway.assessment.exchange.gift.GiftReader;
import org.peerway.assessment.exchange.moodle.MoodleXmlReader;
import org.peerway.assessment.exchange.qti.QtiReader;
import org.peerway.assessment.exchange.sheet.SheetReader;
import org.peerway.assessment.exchange.yaml.YamlQuestions;

/** The formats that questions are read from; each has a name under {@link #key()}. */
public enum Format {

	AIKEN(AikenReader::new, true, "txt", "aiken"),

	GIFT(GiftReader::new, true, "gift", "txt"),

	MOODLE_XML(MoodleXmlReader::new, true, "xml"),

	/** QTI 2.1, 2.2 and 3.0: packages and single items. */
	QTI(QtiReader::new, false, "zip", "xml"),

	YAML(YamlQuestions::new, true, "yaml", "yml"),

	CSV(SheetReader::new, true, "csv", "tsv", "txt"),

	XLSX(SheetReader::new, false, "xlsx");

	private final Supplier<QuestionReader> reader;

	private final boolean text;

	private final List<String> endings;

	Format(Supplier<QuestionReader> reader, boolean text, String... endings) {
		this.reader = reader;
		this.text = text;
		this.endings = List.of(endings);
	}

	/** Reads files of this format. */
	public QuestionReader reader() {
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
		return "exchange.format." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
