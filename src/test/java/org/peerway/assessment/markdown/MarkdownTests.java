package org.peerway.assessment.markdown;

import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class MarkdownTests {

	@ParameterizedTest
	@ValueSource(strings = { "What fits?", "It is 5 # 3.", "“So,” she says.\n", "A ~ B ! C > D = E + F - G", "1.5 km",
			"2019 was hard.", "" })
	void mostTextsStandForThemselves(String text) {
		assertThat(PlainText.isParagraph(text)).isTrue();
		assertThat(Markdown.words(text)).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "- a", "+ a", "> a", "1. a", "12) a", "~~~", "  - a" })
	void onlyTextsOfTheirOwnBeginLists(String text) {
		assertThat(PlainText.isParagraph(text)).isFalse();
		assertThat(PlainText.isLine(text)).isTrue();
		assertThat(Markdown.words(text)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			a **b** *c* `d`          | a b c d
			1\\. a                    | 1. a
			![A tree](tree.png) here | A tree here
			[there](https://x.example/) | there
			R&amp;D, R&D             | R&D, R&D
			a <b>c</b>               | a <b>c</b>
			5 * 3 * 2                | 5 * 3 * 2
			snake_case_name          | snake_case_name
			a¶b¶¶c                   | a b c
			a\\¶b                     | a b
			""")
	void hasTheWordsAlone(String text, String words) {
		assertThat(Markdown.words(text.replace('¶', '\n'))).isEqualTo(words);
	}

	@Test
	void hasTheWordsOfListsWithoutTheirSigns() {
		assertThat(Markdown.wordsOfText("He says:\n\n- **no**\n- yes\n\n1. a\n\n> b")).isEqualTo("He says: no yes a b");
		assertThat(Markdown.wordsOfText("What fits?\n")).isEqualTo("What fits?\n");
	}

	@Test
	void findsPicturesWhereverTheyStand() {
		var text = """
				![A tree](tree.png)

				- one ![](<two words.png>)
				- [![linked](a.png)](https://x.example/)

				```
				![no](picture.png)
				```
				""";

		assertThat(Markdown.pictures(text)).containsExactly(new Markdown.Picture("tree.png", "A tree"),
				new Markdown.Picture("two words.png", ""), new Markdown.Picture("a.png", "linked"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://x.example/a", "http://x.example", "MAILTO:a@x.example" })
	void linksLeadToPagesAndMail(String address) {
		assertThat(Markdown.isLink(address)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "data:text/html,x", "//x.example", "/path", "", "vbscript:x",
			" https://x.example", "https://x.example/ javascript:x", "file:///etc/passwd", "java\nscript:alert(1)" })
	void linksLeadNowhereElse(String address) {
		assertThat(Markdown.isLink(address)).isFalse();
	}

	@ParameterizedTest
	@MethodSource("hard")
	void readsWhateverItIsInTime(String text) {
		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
			Markdown.words(text);
			Markdown.pictures(text);
			Markdown.read(text);
		});
	}

	static Stream<String> hard() {
		return Stream.of("> ".repeat(1_000) + "a", "- ".repeat(1_000) + "a", "*a ".repeat(20_000), "*".repeat(50_000),
				"[".repeat(50_000), "![".repeat(25_000), "![](".repeat(12_000), "<a".repeat(25_000), "`".repeat(50_000),
				"a`".repeat(25_000), "\\".repeat(50_000), "&".repeat(50_000), "_a*".repeat(17_000),
				"![a".repeat(500) + "](x)".repeat(500), "\n\n- ".repeat(12_000), "🙂".repeat(25_000));
	}

	@Test
	void nothingIsReadThatNestsDeeperThanSense() {
		assertThat(Markdown.read("**a _b ".repeat(1_000) + "c_ d**".repeat(1_000))).isEmpty();
		assertThat(Markdown.words("**a _b ".repeat(1_000) + "c_ d**".repeat(1_000))).startsWith("**a _b **a");
	}

}
