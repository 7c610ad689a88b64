package org.peerway.assessment.exchange.gift;

import java.util.Optional;
import java.util.regex.Pattern;

import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.text.MediaShelf;
import org.peerway.assessment.exchange.text.TextFormat;

/**
 * Reads the texts of one question, each in its own format or else in the question's. In
 * texts that are neither HTML nor Markdown, a line ends at {@code \n} only: authors break
 * lines in the file as they like.
 */
final class GiftTexts {

	private static final Pattern FORMAT = Pattern.compile("^\\s*\\[(html|moodle|markdown|plain)]");

	private final MediaShelf shelf;

	private final Remarks remarks;

	private TextFormat usual = TextFormat.MOODLE;

	GiftTexts(MediaShelf shelf, Remarks remarks) {
		this.shelf = shelf;
		this.remarks = remarks;
	}

	/** The text of the question, whose format is that of all texts without one. */
	String ask(String text, String missingWord, String after) {
		var format = format(text);
		format.ifPresent((own) -> this.usual = own);
		var gap = (this.usual == TextFormat.MARKDOWN) ? missingWord.replace("_", "\\_") : missingWord;
		return read(this.usual, format.isPresent() ? withoutFormat(text) + gap + after : text + gap + after);
	}

	/** Another text. */
	String read(String text) {
		var format = format(text);
		return format.isPresent() ? read(format.get(), withoutFormat(text)) : read(this.usual, text);
	}

	/** Words that have no format. */
	static String plain(String text) {
		return GiftSigns.show(text.replace('\n', ' '), "\n").strip();
	}

	private String read(TextFormat format, String text) {
		boolean flowing = format == TextFormat.MOODLE || format == TextFormat.PLAIN;
		var lines = flowing ? text.replace('\n', ' ') : text;
		return format.read(GiftSigns.show(lines, "\n").strip(), this.shelf, this.remarks);
	}

	private static Optional<TextFormat> format(String text) {
		var format = FORMAT.matcher(text);
		return format.find() ? TextFormat.named(format.group(1)) : Optional.empty();
	}

	private static String withoutFormat(String text) {
		return FORMAT.matcher(text).replaceFirst("");
	}

}
