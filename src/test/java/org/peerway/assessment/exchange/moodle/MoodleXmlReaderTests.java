package org.peerway.assessment.exchange.moodle;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.assessment.exchange.Import;
import org.peerway.assessment.exchange.Import.Changed;
import org.peerway.assessment.exchange.Import.Refused;
import org.peerway.assessment.exchange.Import.Taken;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remark;
import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.LongAnswer;
import org.peerway.assessment.question.Matching;
import org.peerway.assessment.question.NumberKey;
import org.peerway.assessment.question.Numeric;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Ordering;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.ShortAnswer;
import org.peerway.assessment.question.SingleChoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class MoodleXmlReaderTests {

	private static final String CHOICE = "<answer fraction='100'><text>Hope</text></answer><answer fraction='0'><text>Fear</text></answer>";

	@Test
	void readsGapsOfAllKinds() {
		var item = (Changed) only(question("cloze",
				"<p>a {1:SHORTANSWER_C:=b#yes~%50%c\\~d~*#no}</p>"
						+ "<p>{2:MULTICHOICE_VS:e#f~=<b>g</b>} {:NM:%100%3.5:0.1#It&#39;s~%50%4} &#123;1:SA:=x}</p>",
				""));

		assertThat(item.how()).containsExactly(new Remark(Reason.REPLACED, 2, "MULTICHOICE_VS", "MULTICHOICE"));
		var gaps = (GapText) item.question().question();
		assertThat(gaps.parts()).filteredOn(GapText.Words.class::isInstance)
			.containsExactly(new GapText.Words("a "), new GapText.Words("\n\n"), new GapText.Words(" "),
					new GapText.Words(" {1:SA:=x}"));
		assertThat(gaps.gaps()).extracting(GapText.Gap::weight).containsExactly(1.0, 2.0, 1.0);
		var words = ((GapText.TypeWords) gaps.gaps().get(0).key()).key();
		assertThat(words.caseCounts()).isTrue();
		assertThat(words.wordings()).extracting("pattern", "share", "feedback")
			.containsExactly(tuple("b", 1.0, "yes"), tuple("c~d", 0.5, ""), tuple("*", 0.0, "no"));
		var choice = (GapText.Choose) gaps.gaps().get(1).key();
		assertThat(choice.options()).containsExactly(new Option("a", "e", 0.0, "f"), new Option("b", "**g**", 1.0, ""));
		var number = ((GapText.TypeNumber) gaps.gaps().get(2).key()).key();
		assertThat(number.ranges()).containsExactly(
				new NumberKey.Range(new BigDecimal("3.4"), new BigDecimal("3.6"), 1, "It's"),
				new NumberKey.Range(BigDecimal.valueOf(4), BigDecimal.valueOf(4), 0.5, ""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{1:MULTIRESPONSE:=a~=b}   | UNKNOWN_KIND
			{1:REGEXP:=a}             | UNKNOWN_KIND
			{1:SA:=a                  | MISSING
			{0:SA:=a}                 | INVALID
			{1:SA:~a}                 | INVALID
			{1:NM:=abc}               | NOT_A_NUMBER
			no gap                    | INVALID
			<script>{1:SA:=a}</script>| MISSING
			""")
	void refusesWhatCannotBeGap(String text, Reason reason) {
		assertThat(why(only(question("cloze", text, "")))).extracting(Remark::reason).containsExactly(reason);
	}

	@Test
	void readsListsOfWordsToDrag() {
		var item = (Changed) only(question("ddwtos", "[[1]] and [[3]]",
				"<dragbox><text>a</text><group>1</group><infinite/></dragbox>"
						+ "<dragbox><text>b</text><group>1</group></dragbox>"
						+ "<dragbox><text>c</text><group>2</group></dragbox>"
						+ "<dragbox><text>d</text><group>2</group></dragbox>"));

		assertThat(item.how()).containsExactly(new Remark(Reason.REPLACED, 2, "<dragbox>", "<dragbox> <infinite/>"));
		var gaps = (GapText) item.question().question();
		assertThat(gaps.gaps()).hasSize(2);
		assertThat(((GapText.Choose) gaps.gaps().getLast().key()).options())
			.containsExactly(new Option("a", "c", 1.0, ""), new Option("b", "d", 0.0, ""));
	}

	@Test
	void tellsThatGapsAreShuffled() {
		var words = "<selectoption><text>a</text><group>1</group></selectoption>"
				+ "<selectoption><text>b</text><group>1</group></selectoption>";

		assertThat(only(question("gapselect", "[[1]]", words + "<shuffleanswers>1</shuffleanswers>")))
			.isInstanceOf(Taken.class);
		assertThat(((Changed) only(question("gapselect", "[[1]]", words + "<shuffleanswers>0</shuffleanswers>"))).how())
			.containsExactly(new Remark(Reason.REPLACED, 2, "<shuffleanswers>: 0", "<shuffleanswers>: 1"));
	}

	@Test
	void endlessWordsStayAsTheyAre() {
		assertThat(only(question("ddwtos", "[[1]]",
				"<dragbox><text>a</text><group>1</group><infinite/></dragbox>"
						+ "<dragbox><text>b</text><group>1</group><infinite>1</infinite></dragbox>")))
			.isInstanceOf(Taken.class);
	}

	@Test
	void tellsOfThePictureThatIsOnlyNamed() {
		var item = (Changed) only(question("multichoice", "q", CHOICE + "<image>moodle/a.png</image>"));

		assertThat(item.how()).containsExactly(new Remark(Reason.MISSING_MEDIA, 2, "moodle/a.png"));
	}

	@Test
	void keepsElementsThatStandInATextAsElements() {
		var item = (Taken) only("<question type='multichoice'><name><text>A <i>b</i> c</text></name>"
				+ "<questiontext format='html'><text>Do <b>not</b> call &lt; 3<br/>now</text></questiontext>"
				+ CHOICE.replace("Hope", "<em>Hope</em> x")
					.replace("</answer>",
							"<feedback><text>So <a href='https://a.test/?b=1&amp;c=2'>it</a> is</text></feedback></answer>")
				+ "</question>");

		var question = (SingleChoice) item.question().question();
		assertThat(question.head().title()).isEqualTo("A b c");
		assertThat(question.head().ask()).isEqualTo("Do **not** call < 3\\\nnow");
		assertThat(question.options()).extracting(Option::text).containsExactly("*Hope* x", "Fear");
		assertThat(question.options().getFirst().feedback()).isEqualTo("So [it](https://a.test/?b=1&c=2) is");
	}

	@Test
	void elementsInAPlainTextMakeItHtmlWhichIsTold() {
		var item = (Changed) only("<question type='multichoice'><name><text>t</text></name>"
				+ "<questiontext format='plain_text'><text>Do <b>not</b></text></questiontext>" + CHOICE
				+ "</question>");

		assertThat(item.how())
			.containsExactly(new Remark(Reason.REPLACED, 2, "format=\"plain_text\"", "format=\"html\""));
		assertThat(item.question().question().head().ask()).isEqualTo("Do **not**");
	}

	@Test
	void wordsToTypeLoseTheirElementsWhichIsTold() {
		var item = (Changed) only(
				question("shortanswer", "q", "<answer fraction='100'><text>A <b>bold</b> word</text></answer>"));

		assertThat(item.how()).containsExactly(new Remark(Reason.LEFT_OUT, 2, "<b>"));
		assertThat(((ShortAnswer) item.question().question()).key().wordings().getFirst().pattern())
			.isEqualTo("A bold word");
	}

	@Test
	void tellsOfWhatIsNoTextWithinATextAndBesideIt() {
		var item = (Changed) only("<question type='multichoice'><name><text>t</text></name>"
				+ "<questiontext format='html'><text>Do<part>one</part></text><more>two</more></questiontext>"
				+ CHOICE.replace("</answer>", "<feedback><text>So</text><extra>three</extra></feedback></answer>")
				+ "</question>");

		assertThat(item.how()).extracting(Remark::details)
			.containsExactlyInAnyOrder(List.of("<more>: two"), List.of("<part>: one"), List.of("<extra>: three"));
	}

	@Test
	void readsUnits() {
		var item = (Changed) only(question("numerical", "q",
				"<answer fraction='100'><text>5500</text><tolerance>0</tolerance></answer>"
						+ "<answer fraction='0'><text>*</text><feedback><text>No</text></feedback></answer>"
						+ "<units><unit><multiplier>0.001</multiplier><unit_name>kW</unit_name></unit>"
						+ "<unit><multiplier>1</multiplier><unit_name>W</unit_name></unit></units>"
						+ "<unitgradingtype>1</unitgradingtype><unitpenalty>0.1</unitpenalty><showunits>0</showunits>"));

		assertThat(item.how()).containsExactly(new Remark(Reason.REPLACED, 2, "<unitpenalty>: 0.1", "1"));
		var key = ((Numeric) item.question().question()).key();
		assertThat(key.rule()).isEqualTo(NumberKey.UnitRule.REQUIRED);
		assertThat(key.otherwise()).isEqualTo("No");
		assertThat(key.match("5.5 kW")).isPresent();
		assertThat(key.match("5500 W")).isPresent();
		assertThat(key.match("5500")).isEmpty();
	}

	@Test
	void readsLabelsThatFitNothing() {
		var item = (Taken) only(question("matching", "q",
				"<subquestion format='html'><text>one</text><answer><text>1 &lt; 2</text></answer></subquestion>"
						+ "<subquestion format='html'><text>two</text><answer><text>2</text></answer></subquestion>"
						+ "<subquestion format='html'><text></text><answer><text>3</text></answer></subquestion>"));

		var matching = (Matching) item.question().question();
		assertThat(matching.stems()).extracting(Matching.Stem::label).containsExactly("a", "b");
		assertThat(matching.labels()).extracting(Matching.Label::text).containsExactly("1 < 2", "2", "3");
	}

	@Test
	void readsOrderByPlace() {
		var item = (Taken) only(question("ordering", "q",
				"<gradingtype>ALL_OR_NOTHING</gradingtype><selecttype>ALL</selecttype>"
						+ "<answer fraction='2.0000000'><text>two</text></answer>"
						+ "<answer fraction='10.0000000'><text>ten</text></answer>"
						+ "<answer fraction='1.0000000'><text>one</text></answer>"));

		var ordering = (Ordering) item.question().question();
		assertThat(ordering.credit()).isEqualTo(Ordering.OrderCredit.ALL_OR_NOTHING);
		assertThat(ordering.entries()).extracting(Ordering.Entry::text).containsExactly("one", "two", "ten");
	}

	@Test
	void makesPlainRubricForEssays() {
		var item = (Changed) only(question("essay", "q", "<responseformat>editor</responseformat>"
				+ "<attachments>2</attachments><minwordlimit>50</minwordlimit>"
				+ "<graderinfo format='html'><text>Look <b>closely</b></text></graderinfo>"
				+ "<responsetemplate format='html'><text><![CDATA[<p>Dear</p><p>Yours</p>]]></text></responsetemplate>"));

		assertThat(item.how()).containsExactly(new Remark(Reason.PLAIN_RUBRIC, 2),
				new Remark(Reason.LEFT_OUT, 2, "<attachments>: 2"));
		var answer = (LongAnswer) item.question().question();
		assertThat(answer.template()).isEqualTo("Dear\n\nYours");
		assertThat(answer.minWords()).isEqualTo(50);
		assertThat(answer.rubric().most()).isEqualTo(1);
	}

	@Test
	void takesNothingAwayForOneAnswer() {
		var item = (Changed) only(question("multichoice", "q",
				CHOICE.replace("'0'", "'-33.33333'") + "<defaultgrade>3</defaultgrade><single>true</single>"));

		assertThat(item.how()).containsExactly(new Remark(Reason.REPLACED, 2, "<defaultgrade>: 3", "1"),
				new Remark(Reason.REPLACED, 2, "fraction=\"-33.33333\"", "0"));
		assertThat(((SingleChoice) item.question().question()).options()).extracting(Option::share)
			.containsExactly(1.0, 0.0);
	}

	@Test
	void keepsThePicturesThatTextsShow() {
		var item = (Changed) only("<question type='truefalse'><name><text>t</text></name>"
				+ "<questiontext format='html'><text><![CDATA[<img src=\"@@PLUGINFILE@@/sub/a%20b.png\" alt=\"A\">]]></text>"
				+ "<file name='a b.png' path='/sub/' encoding='base64'>AQI=</file>"
				+ "<file name='other.png' path='/' encoding='base64'>AQI=</file></questiontext>"
				+ "<answer fraction='0'><text>true</text></answer><answer fraction='100'><text>false</text></answer></question>");

		assertThat(item.how()).containsExactly(new Remark(Reason.LEFT_OUT, 2, "<file name=\"other.png\">"));
		assertThat(item.question().question().head().ask()).isEqualTo("![A](<a b.png>)");
		assertThat(item.question().media()).hasSize(1);
		assertThat(item.question().media().getFirst().bytes()).containsExactly(1, 2);
	}

	@Test
	void readsFoldersAndTags() {
		var read = read(
				"<question type='category'><category><text>$system$/top/One//Two/Three</text></category></question>"
						+ question("shortanswer", "q",
								"<answer fraction='100'><text>Hope*</text></answer><usecase>1</usecase>"
										+ "<tags><tag><text>a</text></tag><tag><text>concept:hope</text></tag></tags>"));

		var question = ((Taken) read.items().getFirst()).question();
		assertThat(question.folders()).containsExactly("One/Two", "Three");
		assertThat(question.tags()).containsExactly("a");
		assertThat(question.question().head().concepts()).containsExactly("hope");
		assertThat(((ShortAnswer) question.question()).key().caseCounts()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "description, NOT_A_QUESTION", "calculated, UNKNOWN_KIND", "stack, UNKNOWN_KIND", "'', UNKNOWN_KIND" })
	void refusesWhatIsNoQuestionOfOurs(String type, Reason reason) {
		assertThat(why(only(question(type, "q", "")))).containsExactly(new Remark(reason, 2, type));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE quiz [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><quiz>&e;</quiz>",
			"<!DOCTYPE quiz SYSTEM 'http://127.0.0.1:1/x.dtd'><quiz/>",
			"<!DOCTYPE quiz [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><quiz>&b;</quiz>" })
	void refusesFilesThatDefineTheirOwnTypes(String file) {
		var read = new MoodleXmlReader().read(file.getBytes(StandardCharsets.UTF_8));

		assertThat(read.items()).isEmpty();
		assertThat(read.remarks()).containsExactly(new Remark(Reason.UNREADABLE, 1, "<!DOCTYPE>"));
	}

	@Test
	void goesOnAfterWhatIsNotWellFormed() {
		var read = read(question("multichoice", "first", CHOICE) + "\n<question type='essay'><name></nome></question>\n"
				+ question("multichoice", "third", CHOICE) + "\n<question");

		assertThat(read.items()).extracting(Import.Item::line).containsExactly(2, 3, 4);
		assertThat(why(read.items().get(1))).extracting(Remark::reason).containsExactly(Reason.UNREADABLE);
		assertThat(read.items().get(2)).isInstanceOf(Taken.class);
		assertThat(read.remarks()).extracting(Remark::reason).containsExactly(Reason.UNREADABLE);
	}

	@Test
	void readsEntitiesOfHtml() {
		assertThat(text(only(question("multichoice", "a&nbsp;b&eacute;", CHOICE)))).isEqualTo("a\u00a0bé");
	}

	@Test
	void readsOtherEncodings() {
		var xml = "<?xml version='1.0' encoding='%s'?>\n<quiz>%s</quiz>";
		for (var name : List.of("ISO-8859-1", "UTF-16", "windows-1252")) {
			var file = xml.formatted(name, question("multichoice", "¿Qué?", CHOICE)).getBytes(Charset.forName(name));

			assertThat(text(new MoodleXmlReader().read(file).items().getFirst())).isEqualTo("¿Qué?");
		}
		var wrong = xml.formatted("UTF-8", question("multichoice", "¿Qué?", CHOICE))
			.getBytes(StandardCharsets.ISO_8859_1);

		var read = new MoodleXmlReader().read(wrong);

		assertThat(text(read.items().getFirst())).isEqualTo("¿Qué?");
		assertThat(read.remarks()).containsExactly(new Remark(Reason.GUESSED_ENCODING, 0, "windows-1252"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<question>", "<question type='cloze'><questiontext><text>{1:SA:", "<a>", "<question/>",
			"<question type='multichoice'><answer/>", "<![CDATA[", "&nbsp;", "<question type='essay'", "{1:MC:~" })
	void nothingTakesLongHoweverOftenItStands(String part) {
		var file = ("<quiz>" + part.repeat(2_000_000 / part.length())).getBytes(StandardCharsets.UTF_8);

		var read = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> new MoodleXmlReader().read(file));

		assertThat(read.remarks()).isNotEmpty();
	}

	@Test
	void readsManyReferencesToCharacters() {
		var xml = ("<quiz><question type='truefalse'><questiontext format='plain_text'><text>" + "&#65;".repeat(100_000)
				+ "</text></questiontext>"
				+ "<answer fraction='100'><text>true</text></answer><answer fraction='0'><text>false</text></answer>"
				+ "</question></quiz>")
			.getBytes(StandardCharsets.UTF_8);

		assertThat(text(new MoodleXmlReader().read(xml).items().getFirst())).isEqualTo("A".repeat(100_000));
	}

	private static String question(String type, String text, String rest) {
		return "<question type='" + type + "'><name><text>t</text></name><questiontext format='html'><text>"
				+ (text.contains("<") ? "<![CDATA[" + text + "]]>" : text) + "</text></questiontext>" + rest
				+ "</question>";
	}

	private static Import read(String questions) {
		return new MoodleXmlReader()
			.read(("<?xml version='1.0'?>\n<quiz>" + questions + "</quiz>").getBytes(StandardCharsets.UTF_8));
	}

	private static Import.Item only(String question) {
		var read = read(question);

		assertThat(read.items()).hasSize(1);
		return read.items().getFirst();
	}

	private static List<Remark> why(Import.Item item) {
		return ((Refused) item).why();
	}

	private static String text(Import.Item item) {
		Question question = ((Taken) item).question().question();
		return question.head().ask();
	}

}
