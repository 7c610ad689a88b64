package org.peerway.assessment.exchange.text;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remark;
import org.peerway.assessment.exchange.Remarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class MarkupTests {

	private final Remarks remarks = new Remarks(7);

	private final MediaShelf shelf = new MediaShelf(
			(source) -> source.startsWith("held/") ? Optional.of(new byte[] { 1, 2 }) : Optional.empty());

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			<p>Hope</p>                                  | Hope
			Hope &amp; &lt;b&gt;                         | Hope & \\<b>
			<p>a <strong>b </strong>c</p>                | a **b** c
			<p><em>a</em> <b><i>b</i></b></p>            | *a* ***b***
			<p>one<br>two</p>                            | one\\¶two
			<p>one</p> <p>two</p>                        | one¶¶two
			<ul><li>one</li><li>two</li></ul>            | - one¶- two
			<ol start="3"><li>one<li>two</ol>            | 3. one¶4. two
			<blockquote><p>one</p></blockquote>          | > one
			<p><code>a &lt; b</code></p>                 | `a < b`
			<pre>a{n}  b</pre>                           | ```¶a¶  b¶```
			<a href="https://a.example/x">there</a>      | [there](https://a.example/x)
			<img src="held/a.png" alt="A tree">          | ![A tree](a.png)
			""")
	void keepsWhatItCan(String html, String markdown) {
		var read = Markup.fromHtml(html.replace("{n}", "\n"), this.shelf, this.remarks);

		assertThat(read).isEqualTo(markdown.replace('¶', '\n'));
		assertThat(this.remarks.toList()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			a<script>alert(1)</script>                   | a   | LEFT_OUT      | <script>
			<p onclick="x()">a</p>                       | a   | LEFT_OUT      | <p onclick>
			<iframe src="x"></iframe>a                   | a   | LEFT_OUT      | <iframe>
			<a href="javascript:x()">a</a>               | a   | LEFT_OUT      | <a href="javascript:x()">
			<u>a</u>                                     | a   | LEFT_OUT      | <u>
			<img src="b.png" alt="a">                    | a   | MISSING_MEDIA | b.png
			<b>a:</b>b                                   | a:b | LEFT_OUT      | <strong>, <em>
			a<b><code>a </b>a                            | a`a a` | LEFT_OUT   | <strong>, <em>
			<h3>a</h3>                                   | **a** | REPLACED    | <h3>
			""")
	void saysWhatItCannotKeep(String html, String markdown, Reason reason, String detail) {
		var read = Markup.fromHtml(html, this.shelf, this.remarks);

		assertThat(read).isEqualTo(markdown);
		assertThat(this.remarks.toList()).hasSize(1);
		var remark = this.remarks.toList().getFirst();
		assertThat(remark.reason()).isEqualTo(reason);
		assertThat(remark.line()).isEqualTo(7);
		assertThat(remark.details()).first().isEqualTo(detail);
	}

	@Test
	void keepsTheFirstOfSeveralLanguages() {
		var html = "<span lang=\"en\" class=\"multilang\">Hope</span> <span lang=\"es\" class=\"multilang\">Esperanza</span>";

		assertThat(Markup.fromHtml(html, this.shelf, this.remarks)).isEqualTo("Hope");
		assertThat(this.remarks.toList())
			.containsExactly(new Remark(Reason.LEFT_OUT, 7, "<span lang=\"es\">: Esperanza"));
	}

	@Test
	void keepsPicturesWithinTexts() {
		var html = "<img src=\"data:image/png;base64,AQI=\" alt=\"\"><img src=\"data:image/png;base64,AQM=\">";

		assertThat(Markup.fromHtml(html, this.shelf, this.remarks)).isEqualTo("![](media.png)![](media-2.png)");
		assertThat(this.shelf.media()).hasSize(2);
		assertThat(this.shelf.media().getLast().bytes()).containsExactly(1, 3);
	}

	@Test
	void writesSoundsAsSounds() {
		assertThat(Markup.toInlineHtml("![Rain](rain.mp3)", (name) -> "held/" + name))
			.isEqualTo("<audio src=\"held/rain.mp3\" controls=\"controls\">Rain</audio>");
		assertThat(
				Markup.fromHtml(Markup.toHtml("![Rain](rain.mp3)", (name) -> "held/" + name), this.shelf, this.remarks))
			.isEqualTo("![Rain](rain.mp3)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "5 * 3 * 2", "<b>", "_x_", "# 1", "1. one", "- a", "> b", "&amp;", "[a](b)", "a\\b", "```",
			"`a`", "~~~", "===", "+ x", "![a](b)", "*a*b", "<https://a.example>", "\\*", "1) x", "a  &  b", "---",
			"=" })
	void plainTextStaysAsItIs(String text) {
		var markdown = Markup.fromPlain(text);

		assertThat(Markup.toPlain(markdown)).isEqualTo(text.replaceAll(" +", " "));
		assertThat(again(markdown)).isEqualTo(markdown);
	}

	@Test
	void linksOfMarkdownLeadToPagesAndMailOnly() {
		assertThat(Markup.toInlineHtml("[a](javascript:x) [b](mailto:a@b.example) <i>", UnaryOperator.identity()))
			.isEqualTo("a <a href=\"mailto:a@b.example\">b</a> &lt;i&gt;");
	}

	@Test
	void readsMarkdownOfOthersWithItsHtml() {
		var read = Markup.fromMarkdown("# Title\n\nWho is in **<i>Grant's</i> tomb**?", this.shelf, this.remarks);

		assertThat(read).isEqualTo("**Title**\n\nWho is in ***Grant's* tomb**?");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<div>", "<b>", "<ul><li>", "<blockquote>", "<table><tr><td>", "<span><p>",
			"<a href='http://a'>", "> ", "*", "_a ", "[", "![", "`", "<", "&", "- ", "\\", "[a](", "<!--", "**a ",
			"[a][", "\n\n- a\n", "`` ` ", "<a ", "<?", "1. ", "&#x" })
	void nothingTakesLongHoweverOftenItStands(String part) {
		var text = part.repeat(100_000 / part.length());

		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
			for (var read : List.of(Markup.fromHtml(text, this.shelf, this.remarks),
					Markup.fromMarkdown(text, this.shelf, this.remarks), Markup.fromPlain(text))) {
				again(read);
			}
		});
	}

	private String again(String markdown) {
		return Markup.fromHtml(Markup.toHtml(markdown, (name) -> "held/" + name), this.shelf, this.remarks);
	}

}
