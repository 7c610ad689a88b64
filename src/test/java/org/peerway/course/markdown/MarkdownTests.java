package org.peerway.course.markdown;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTests {

	private final Markdown markdown = new Markdown((term) -> term.name().equals("open-door")
			? Optional.of(new TermLookup.Shown("open-door", shown(term))) : Optional.empty());

	@Test
	void rendersParagraphsListsAndBold() {
		String html = this.markdown.html("Wait **for** it.\n\n- one\n- two\n");

		assertThat(html).contains("<p>Wait <strong>for</strong> it.</p>").contains("<ul><li>one</li><li>two</li></ul>");
	}

	@Test
	void keepsHeadingsBelowTheTitleOfThePage() {
		String html = this.markdown.html("# One\n\n## Two\n\n### Three\n");

		assertThat(html).doesNotContain("<h1").contains("<h2>One</h2>", "<h2>Two</h2>", "<h3>Three</h3>");
	}

	@Test
	void rendersATermAsAButtonThatNamesIt() {
		String html = this.markdown.html("An [[open-door|open door]] helps.");

		assertThat(html.strip()).isEqualTo(
				"<p>An <button type=\"button\" class=\"term\" data-term=\"open-door\">open door</button> helps.</p>");
	}

	@Test
	void showsAnUnknownTermAsPlainWords() {
		String html = this.markdown.html("A [[closed-door|closed door]] and [[window]].");

		assertThat(html.strip()).isEqualTo("<p>A closed door and window.</p>");
	}

	@Test
	void leavesBracketsInCodeAlone() {
		String html = this.markdown.html("Write `[[open-door]]` so.");

		assertThat(html).contains("<code>[[open-door]]</code>").doesNotContain("button");
	}

	@Test
	void rendersATalkWithAVoiceForEachSpeaker() {
		String html = this.markdown.html("""
				```talk
				Amina, peer specialist: Good morning.
				Teo: Hello: who are you?

				Amina: I'm <b>Amina</b>.
				Jo: Hi.
				```
				""");

		assertThat(html.strip())
			.isEqualTo("<div class=\"talk\"><div class=\"talk-a\"><b>Amina, peer specialist</b>Good morning.</div>"
					+ "<div class=\"talk-b\"><b>Teo</b>Hello: who are you?</div>"
					+ "<div class=\"talk-a\"><b>Amina</b>I&#39;m &lt;b&gt;Amina&lt;/b&gt;.</div>"
					+ "<div class=\"talk-c\"><b>Jo</b>Hi.</div></div>");
	}

	@Test
	void tellsWhichLinesOfATalkSayNoSpeaker() {
		assertThat(Talk.unreadableLines("Amina: Hello.\nand then\n\n: nothing\nTeo:\nTeo: Yes.\n")).containsExactly(1,
				3, 4);
	}

	@Test
	void beginsWithTheFirstVoiceAgainAfterSixSpeakers() {
		String html = this.markdown.html("```talk\nA: 1\nB: 2\nC: 3\nD: 4\nE: 5\nF: 6\nG: 7\n```\n");

		assertThat(html).contains("talk-f\"><b>F", "talk-a\"><b>G");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org/a?b=c", "http://example.org", "mailto:help@example.org",
			"/course/lesson", "#the-idea" })
	void keepsLinksToTheWebToMailAndInside(String address) {
		assertThat(this.markdown.html("[go](" + address + ")")).contains("<a href=\"");
		assertThat(SafeHtml.isLink(address)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#115;cript:alert(1)",
			"data:text/html,<script>alert(1)</script>", "vbscript:x", "//evil.example", "/\\evil.example",
			"\\\\evil.example", "file:///etc/passwd", "https:/\\evil.example", "&#1;javascript:alert(1)" })
	void dropsLinksToAnythingElse(String address) {
		String html = this.markdown.html("[go](<" + address + ">)");

		assertThat(html).doesNotContain("href").contains("go");
		assertThat(SafeHtml.isLink(address)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>",
			"<a href=\"javascript:alert(1)\">x</a>", "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
			"<button type=\"button\" class=\"term\" data-term=\"x\" onclick=\"alert(1)\">x</button>",
			"<style>*{display:none}</style>", "<math><mtext></mtext><script>alert(1)</script></math>",
			"<details open ontoggle=alert(1)>", "<form action=//evil.example><input name=q></form>",
			"![x](javascript:alert(1))", "[[x\" onclick=\"alert(1)|y]]", "[[open-door|<img src=x onerror=alert(1)>]]",
			"```talk\n<script>alert(1)</script>: x\nA: <img src=x onerror=alert(1)>\n```",
			"```talk\" onclick=\"alert(1)\nA: x\n```", "[x]: javascript:alert(1)\n\n[x]",
			"<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<!--><script>alert(1)</script>-->" })
	void letsNoScriptThrough(String attack) {
		String html = this.markdown.html(attack);

		assertThat(Tags.of(html)).isSubsetOf("p", "button", "div", "b", "a", "code", "pre")
			.doesNotContain("script", "img", "svg", "iframe");
		assertThat(Tags.attributesOf(html)).isSubsetOf("type", "class", "data-term");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
			"<button type=\"submit\" class=\"term\" formaction=\"//evil.example\">x</button>",
			"<div class=\"talk\" style=\"position:fixed\" id=\"x\">x</div>", "<a href=\"javascript:alert(1)\">x</a>",
			"<button data-term=\"a b\" onfocus=\"alert(1)\" autofocus>x</button>" })
	void theSanitiserAloneHoldsToo(String attack) {
		String html = SafeHtml.sanitize(attack);

		assertThat(Tags.of(html)).doesNotContain("script", "img");
		assertThat(Tags.attributesOf(html)).isSubsetOf("class");
	}

	@Test
	void readsDeepNestingWithoutFailing() {
		String html = this.markdown.html("> ".repeat(10_000) + "deep");

		assertThat(html).contains("deep");
	}

	private static String shown(TermNode term) {
		return (term.words() != null) ? term.words() : term.name();
	}

}
