package org.peerway.assessment.ui;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.dom.Element;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.assessment.Embeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class QuestionTextTests {

	private static final Embeds TREE = Embeds.of(Map.of("tree.png", "download/pictures/7"));

	private final QuestionText text = new QuestionText(TREE);

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					Hope                       | <p>Hope</p>
					**a** *b* `c`              | <p><strong>a</strong> <em>b</em> <code>c</code></p>
					a¶b                        | <p>a b</p>
					a\\¶b                       | <p>a<br>b</p>
					a¶¶b                       | <div class="blocks"><p>a</p><p>b</p></div>
					- a¶- **b**                | <div class="blocks"><ul><li>a</li><li><strong>b</strong></li></ul></div>
					3. a¶4. b                  | <div class="blocks"><ol start="3"><li>a</li><li>b</li></ol></div>
					- a¶¶  b                   | <div class="blocks"><ul><li><p>a</p><p>b</p></li></ul></div>
					> a                        | <div class="blocks"><blockquote><p>a</p></blockquote></div>
					```¶a  <b>¶```             | <div class="blocks"><pre><code>a  &lt;b&gt;</code></pre></div>
					![A tree](tree.png)        | <p><img src="download/pictures/7" alt="A tree"></p>
					![](tree.png)              | <p><img src="download/pictures/7" alt></p>
					[x](https://x.example/?a&b) | <p><a href="https://x.example/?a&amp;b" rel="noopener noreferrer" target="_blank">x</a></p>
					<mailto:a@x.example>       | <p><a href="mailto:a@x.example" rel="noopener noreferrer" target="_blank">mailto:a@x.example</a></p>
					# a                        | <p># a</p>
					a & b &lt; c               | <p>a &amp; b &lt; c</p>
					""")
	void drawsBlocks(String markdown, String html) {
		assertThat(html(this.text.block(markdown.replace('¶', '\n')).getElement())).isEqualTo(html);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			Hope                       | <span>Hope</span>
			1. January                 | <span>1. January</span>
			- 5                        | <span>- 5</span>
			a **b**                    | <span>a <strong>b</strong></span>
			a¶¶b                       | <span>a<br>b</span>
			1\\. a                      | <span>1. a</span>
			[x](https://x.example)     | <span>x</span>
			![A tree](tree.png)        | <span><img src="download/pictures/7" alt="A tree"></span>
			""")
	void drawsPartsOfALineWithoutBlocksAndLinks(String markdown, String html) {
		assertThat(html(this.text.words(markdown.replace('¶', '\n')).getElement())).isEqualTo(html);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<b onclick='x()'>a</b>",
			"[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))", "[a](&#106;avascript:alert(1))",
			"[a](data:text/html;base64,PHNjcmlwdD4=)", "![a](data:image/svg+xml;base64,PHN2Zz4=)",
			"![a](https://x.example/a.png)", "![a](//x.example/a.png)", "![a](../../etc/passwd)",
			"<javascript:alert(1)>", "<!-- a -->", "<?php ?>", "<![CDATA[a]]>", "<svg/onload=alert(1)>",
			"[a]: javascript:alert(1)\n\n[a]", "![a](other.png)", "[a](vbscript:x)", "[a](file:///etc/passwd)",
			"[a](/admin)", "[a](tree.png \"x\\\" onmouseover=alert(1)\")" })
	void nothingHostileBecomesMoreThanWords(String markdown) {
		for (var element : Stream.of(this.text.block(markdown), this.text.words(markdown), this.text.quote(markdown))
			.map((part) -> part.getElement())
			.toList()) {
			assertThat(all(element).filter((one) -> !one.isTextNode())).allSatisfy((one) -> {
				assertThat(one.getTag()).isIn("p", "div", "span", "blockquote");
				assertThat(one.getAttributeNames()).isSubsetOf("class");
				assertThat(one.getPropertyNames()).isEmpty();
			});
		}
	}

	@Test
	void linksLeadNowhereInAnExamination() {
		var examined = new QuestionText(new Embeds(TREE.pictures(), false));

		assertThat(html(examined.block("[x **y**](https://x.example)").getElement()))
			.isEqualTo("<p>x <strong>y</strong></p>");
	}

	@Test
	void pictureThatIsNotThereIsToldByItsWords() {
		assertThat(html(this.text.block("See ![a *fine* tree](other.png).").getElement()))
			.isEqualTo("<p>See a <em>fine</em> tree.</p>");
	}

	@ParameterizedTest
	@MethodSource("org.peerway.assessment.markdown.MarkdownTests#hard")
	void drawsWhateverItIsInTimeAndBounds(String markdown) {
		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
			assertThat(all(this.text.block(markdown).getElement())).hasSizeLessThan(5_000);
			assertThat(all(this.text.words(markdown).getElement())).hasSizeLessThan(5_000);
		});
	}

	@Test
	void whatIsTooLongStaysAsItIsWritten() {
		var markdown = "**a** ".repeat(20_000);

		assertThat(html(this.text.block(markdown).getElement())).isEqualTo("<p>" + markdown + "</p>");
	}

	@Test
	void whatIsAskedIsTheHeading() {
		assertThat(this.text.heading("What **fits**?", "ask")).isInstanceOf(H1.class);
		assertThat(html(this.text.heading("What **fits**?", "ask").getElement()))
			.isEqualTo("<h1 id=\"ask\">What <strong>fits</strong>?</h1>");
	}

	@Test
	void lastWordsOfALongQuestionAreTheHeading() {
		var heading = this.text.heading("He says:\n\n> No.\n\nWhat do you say?\n\n![A tree](tree.png)", "ask");

		assertThat(html(heading.getElement())).isEqualTo("""
				<div id="ask" class="blocks"><p>He says:</p><blockquote><p>No.</p></blockquote>\
				<h1>What do you say?</h1><p><img src="download/pictures/7" alt="A tree"></p></div>""");
	}

	@Test
	void whatWasAskedIsBold() {
		assertThat(html(this.text.asked("What *fits*?").getElement()))
			.isEqualTo("<p class=\"b\">What <em>fits</em>?</p>");
		assertThat(html(this.text.asked("He says no.\n\nWhy?\n\n![A tree](tree.png)").getElement())).isEqualTo("""
				<div class="blocks"><p>He says no.</p><p class="b">Why?</p>\
				<p><img src="download/pictures/7" alt="A tree"></p></div>""");
	}

	@Test
	void everyQuestionHasAHeading() {
		assertThat(html(this.text.heading("- one\n- two", "ask").getElement()))
			.startsWith("<div id=\"ask\" class=\"blocks\"><h1 class=\"vh\">one two</h1><ul>");
	}

	@Test
	void marksBeginBeforeAGapAndEndBehindIt() {
		var running = new RunningText();
		running.add("A **bird ");
		running.add(new Element("input"));
		running.add(" and** one\n\n- ");
		running.add(new Element("select"));

		assertThat(html(running.draw(this.text))).isEqualTo("""
				<div class="running blocks"><p>A <strong>bird <input> and</strong> one</p>\
				<ul><li><select></select></li></ul></div>""");
	}

	@Test
	void gapsStandInPlainTextsAsBefore() {
		var running = new RunningText();
		running.add("A bird \ue000");
		running.add(new Element("input"));
		running.add(" sings.");

		assertThat(html(running.draw(this.text))).isEqualTo("<p class=\"running\">A bird <input> sings.</p>");
	}

	@Test
	void noGapGetsLost() {
		var running = new RunningText();
		running.add("![a ");
		running.add(new Element("input"));
		running.add("](tree.png) and [");
		running.add(new Element("select"));
		running.add("]: b");

		assertThat(html(running.draw(this.text))).contains("<input>", "<select>", "![a ");
	}

	private static Stream<Element> all(Element element) {
		return Stream.concat(Stream.of(element), element.getChildren().flatMap(QuestionTextTests::all));
	}

	/** Without the line ends that Vaadin puts between elements. */
	private static String html(Element element) {
		return html(element, new StringBuilder()).toString();
	}

	private static StringBuilder html(Element element, StringBuilder html) {
		if (element.isTextNode()) {
			return html.append(element.getText().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
		}
		html.append('<').append(element.getTag());
		Stream.of("id", "class", "start", "src", "alt", "href", "rel", "target")
			.filter(element::hasAttribute)
			.forEach((name) -> {
				var value = element.getAttribute(name).replace("&", "&amp;");
				html.append(' ').append(name).append(value.isEmpty() ? "" : "=\"" + value + '"');
			});
		html.append('>');
		element.getChildren().forEach((child) -> html(child, html));
		return element.getTag().matches("br|img|input") ? html : html.append("</").append(element.getTag()).append('>');
	}

}
