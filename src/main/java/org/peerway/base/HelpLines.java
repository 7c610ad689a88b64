package org.peerway.base;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.MessageSource;

/**
 * Who can be called or written to in a hard hour. An agency sets its own list with
 * {@code peerway.help-lines[0].name} and so on; else 988 and the emergency number stand
 * there.
 */
@ConfigurationProperties("peerway")
public record HelpLines(@Nullable List<Line> helpLines) {

	private static final List<Line> USUAL = List.of(
			new Line("base.help.988.name", "base.help.988.detail", "tel:988", "988"),
			new Line("base.help.emergency.name", "base.help.emergency.detail", "tel:911", "911"));

	/**
	 * One line; name, detail and link are texts or keys of texts.
	 *
	 * @param href a {@code tel:}, {@code sms:}, {@code mailto:} or {@code https:} address
	 */
	public record Line(String name, String detail, String href, String link) {

		public Line {
			if (!href.matches("(tel|sms|mailto|https):.+")) {
				throw new IllegalArgumentException("Not an address to call or write to: " + href);
			}
		}

		private Line in(Locale language, MessageSource texts) {
			return new Line(text(this.name, language, texts), text(this.detail, language, texts), this.href,
					text(this.link, language, texts));
		}

		private static String text(String keyOrText, Locale language, MessageSource texts) {
			String text = texts.getMessage(keyOrText, null, keyOrText, language);
			return (text != null) ? text : keyOrText;
		}
	}

	/** The lines with their texts in a language. */
	public List<Line> in(Locale language, MessageSource texts) {
		List<Line> lines = (this.helpLines == null || this.helpLines.isEmpty()) ? USUAL : this.helpLines;
		return lines.stream().map((line) -> line.in(language, texts)).toList();
	}

}
