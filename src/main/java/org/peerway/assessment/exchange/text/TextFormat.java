package org.peerway.assessment.exchange.text;

import java.util.Locale;
import java.util.Optional;

import org.peerway.assessment.exchange.Remarks;

/** How a text of Moodle is to be understood. */
public enum TextFormat {

	/** HTML. */
	HTML,

	/** HTML in which the ends of lines count. */
	MOODLE,

	/** Plain text. */
	PLAIN,

	/** Markdown with HTML. */
	MARKDOWN;

	/** A format by its name in GIFT or Moodle XML. */
	public static Optional<TextFormat> named(String name) {
		return switch (name.toLowerCase(Locale.ROOT)) {
			case "html" -> Optional.of(HTML);
			case "moodle", "moodle_auto_format", "wiki", "wiki_like_text" -> Optional.of(MOODLE);
			case "plain", "plain_text" -> Optional.of(PLAIN);
			case "markdown" -> Optional.of(MARKDOWN);
			default -> Optional.empty();
		};
	}

	/** Reads a text of this format into our Markdown. */
	public String read(String text, MediaShelf shelf, Remarks remarks) {
		return switch (this) {
			case HTML -> Markup.fromHtml(text, shelf, remarks);
			case MOODLE -> Markup.fromHtml(text.strip().replace("\r", "").replace("\n", "<br>"), shelf, remarks);
			case PLAIN -> Markup.fromPlain(text);
			case MARKDOWN -> Markup.fromMarkdown(text, shelf, remarks);
		};
	}

}
