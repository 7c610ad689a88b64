package org.peerway.assessment.exchange.text;

import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peerway.assessment.exchange.Remarks;

import static org.assertj.core.api.Assertions.assertThat;

class MarkupPropertyTests {

	private final MediaShelf shelf = new MediaShelf(
			(source) -> source.startsWith("held/") ? Optional.of(new byte[1]) : Optional.empty());

	private final Remarks remarks = new Remarks(0);

	@Property(tries = 5000)
	void plainTextStaysAsItIs(@ForAll("nastyTexts") String text) {
		assertThat(Markup.toPlain(Markup.fromPlain(text))).isEqualTo(lines(text));
	}

	@Property(tries = 5000)
	void anyPlainTextIsReadBack(@ForAll String text) {
		var markdown = Markup.fromPlain(text);

		assertThat(again(markdown)).isEqualTo(markdown);
	}

	@Property(tries = 5000)
	void whatWasReadOnceIsReadBack(@ForAll("html") String html) {
		var markdown = Markup.fromHtml(html, this.shelf, this.remarks);

		assertThat(again(markdown)).isEqualTo(markdown);
	}

	@Property(tries = 5000)
	void anyMarkdownIsReadBackOnceItWasReadOnce(@ForAll("nastyTexts") String text) {
		var markdown = again(text);

		assertThat(again(markdown)).isEqualTo(markdown);
	}

	@Provide
	Arbitrary<String> nastyTexts() {
		return Arbitraries
			.of("a", "b", " ", " ", "\n", "*", "_", "`", "#", "-", "+", "1", ".", ")", "<", ">", "&", "amp;", "[", "]",
					"(", "!", "\\", "~", "=", "|", "é", "\u00a0", "😀", ":", "\"", "'", "{", "}", "http://a.example",
					"$", "%")
			.list()
			.ofMaxSize(12)
			.map((parts) -> String.join("", parts));
	}

	@Provide
	Arbitrary<String> html() {
		return Arbitraries
			.of("a", "b c", " ", "*", "_", "1.", "#", "&lt;", "`", "!", ":", "<p>", "</p>", "<b>", "</b>", "<i>",
					"</i>", "<br>", "<ul>", "<li>", "</ul>", "<ol>", "</ol>", "<blockquote>", "</blockquote>", "<code>",
					"</code>", "<pre>", "</pre>", "<a href='http://a.example/(x'>", "</a>",
					"<img src='held/a b.png' alt='x]'>", "<table>", "<td>", "</table>", "<h1>", "</h1>", "\n")
			.list()
			.ofMaxSize(14)
			.map((parts) -> String.join("", parts));
	}

	private String again(String markdown) {
		return Markup.fromHtml(Markup.toHtml(markdown, (name) -> "held/" + name), this.shelf, this.remarks);
	}

	private static String lines(String text) {
		return text.replaceAll("[ \\t]+", " ").replaceAll("(?m)^ | $", "").replaceAll("\\n{2,}", "\n\n").strip();
	}

}
