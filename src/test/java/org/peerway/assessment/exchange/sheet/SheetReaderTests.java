package org.peerway.assessment.exchange.sheet;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.Matching;
import org.peerway.assessment.question.MultipleChoice;
import org.peerway.assessment.question.NumberKey;
import org.peerway.assessment.question.Numeric;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.ShortAnswer;
import org.peerway.assessment.question.SingleChoice;
import org.peerway.assessment.question.TrueFalse;

import static org.assertj.core.api.Assertions.assertThat;

class SheetReaderTests {

	@Test
	void readsColumnsInAnyOrder() {
		var read = read("""
				option 2 text,ID,Option 1 share,ask,option 1 text,kind,Title,option 1 feedback
				Advise,hope-1,x,What helps?,Listen,single,Helping,Yes
				""");

		var question = (SingleChoice) taken(read).question().question();
		assertThat(question.head())
			.isEqualTo(new Head("hope-1", "Helping", List.of(), null, null, null, "What helps?"));
		assertThat(question.options()).containsExactly(new Option("a", "Listen", 1, "Yes"),
				new Option("b", "Advise", 0.0, ""));
		assertThat(taken(read).line()).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t" })
	void findsSeparator(String separator) {
		var read = read(String.join(separator, "ask", "answer", "kind") + "\n"
				+ String.join(separator, "\"Seven, or; eight?\"", "7.5", "numeric"));

		assertThat(((Numeric) taken(read).question().question()).key().ranges())
			.containsExactly(new NumberKey.Range(new BigDecimal("7.5"), new BigDecimal("7.5"), 1, ""));
	}

	@Test
	void readsSpanishSheetAsExcelSavesIt() {
		var sheet = """
				sep=;\r
				Pregunta;Opción A;Opción B;Opción C;Respuesta correcta;Dificultad\r
				¿Qué ayuda?;Escuchar;Aconsejar;"Callar; y mirar";A;fácil\r
				¿Y qué más?;Sí;No;Ñ;A, C;\r
				""".getBytes(Charset.forName("windows-1252"));

		var read = new SheetReader().read(sheet);

		assertThat(read.remarks()).containsExactly(new Remark(Reason.GUESSED_ENCODING, 0, "windows-1252"));
		var single = (SingleChoice) ((Taken) read.items().getFirst()).question().question();
		assertThat(single.options()).containsExactly(new Option("a", "Escuchar", 1, ""),
				new Option("b", "Aconsejar", 0.0, ""), new Option("c", "Callar; y mirar", 0.0, ""));
		assertThat(single.head().aids().difficulty()).isEqualTo(Head.Difficulty.EASY);
		assertThat(((MultipleChoice) ((Taken) read.items().getLast()).question().question()).options())
			.extracting(Option::share)
			.containsExactly(0.5, -1.0, 0.5);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16LE", "UTF-16BE", "UTF-8" })
	void readsEncodingOfItsMark(String encoding) {
		var read = new SheetReader().read("\ufeffask;answer\nSí?;true\n".getBytes(Charset.forName(encoding)));

		assertThat(((TrueFalse) taken(read).question().question()).head().ask()).isEqualTo("Sí?");
		assertThat(read.remarks()).isEmpty();
	}

	@Test
	void readsEncodingThatIsNamed() {
		var file = "ask;answer\nCafé?;7\n".getBytes(Charset.forName("IBM850"));

		var read = new SheetReader().read(file, Charset.forName("IBM850"));

		assertThat(taken(read).question().question().head().ask()).isEqualTo("Café?");
		assertThat(new SheetReader().read(file, StandardCharsets.UTF_8).remarks())
			.containsExactly(new Remark(Reason.OTHER_ENCODING, 0, "UTF-8"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			single          | SINGLE
			Multiple choice | SINGLE
			opción única    | SINGLE
			respuesta múltiple | MULTIPLE
			                | SINGLE
			""")
	void knowsWordsForKinds(String word, Kind kind) {
		var read = read("kind;ask;A;B;C;answer\n" + ((word != null) ? word : "") + ";Which?;1;2;3;2\n");

		assertThat(taken(read).question().question().kind()).isEqualTo(kind);
	}

	@Test
	void readsSharesAsPeopleWriteThem() {
		var read = read("""
				kind,ask,option 1,share 1,option 2,share 2,option 3,share 3
				multiple,Which?,a,50%,b,0.5,c,-1
				multiple,Which?,a,x,b,yes,c,
				multiple,Which?,a,1,b,1,c,0
				""");

		assertThat(read.items()).allMatch(Taken.class::isInstance)
			.allSatisfy((item) -> assertThat(((MultipleChoice) ((Taken) item).question().question()).options())
				.extracting(Option::share)
				.containsExactly(0.5, 0.5, -1.0));
	}

	@Test
	void tellsOfPercentagesWithoutSign() {
		var read = read("kind,ask,option 1,share 1,option 2\nsingle,Which?,a,100,b\n");

		assertThat(((Changed) read.items().getFirst()).how())
			.containsExactly(new Remark(Reason.REPLACED, 2, "100", "100%"));
	}

	@Test
	void readsPairs() {
		var read = read("""
				ask,option 1,match 1,option 2,match 2,option 3,match 3,option 4,match 4
				Match,Sun,day,Moon,night,Star,night,,never
				""");

		var matching = (Matching) taken(read).question().question();
		assertThat(matching.stems()).extracting(Matching.Stem::label).containsExactly("a", "b", "b");
		assertThat(matching.labels()).extracting(Matching.Label::text).containsExactly("day", "night", "never");
	}

	@Test
	void readsGaps() {
		var read = read(
				"""
						text,title
						"I have {{hope|50% faith # Nearly}}, {{? one | 0% two | -50% three # No}} or {{[weight 2, unit kg]= 3 - 4}}.",Gaps
						""");

		var gaps = ((GapText) taken(read).question().question()).gaps();
		assertThat(((GapText.TypeWords) gaps.get(0).key()).key().wordings()).extracting("pattern", "share", "feedback")
			.containsExactly(org.assertj.core.groups.Tuple.tuple("hope", 1.0, ""),
					org.assertj.core.groups.Tuple.tuple("faith", 0.5, "Nearly"));
		assertThat(((GapText.Choose) gaps.get(1).key()).options()).containsExactly(new Option("a", "one", 1.0, ""),
				new Option("b", "two", 0.0, ""), new Option("c", "three", -0.5, "No"));
		assertThat(gaps.get(2).weight()).isEqualTo(2);
		assertThat(((GapText.TypeNumber) gaps.get(2).key()).key().ranges())
			.containsExactly(new NumberKey.Range(BigDecimal.valueOf(3), BigDecimal.valueOf(4), 1, ""));
	}

	@Test
	void readsWordingsOfOneCell() {
		var read = read("kind,ask,answer,case counts\nshort,Who?,Ana | Ana *,yes\n");

		var key = ((ShortAnswer) taken(read).question().question()).key();
		assertThat(key.caseCounts()).isTrue();
		assertThat(key.wordings()).extracting("pattern").containsExactly("Ana", "Ana *");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			3 .. 4    | 3   | 4
			3–4       | 3   | 4
			3 to 4    | 3   | 4
			3-4       | 3   | 4
			-3 .. -1  | -3  | -1
			3.5 ± 0.5 | 3   | 4
			10 +/- 1  | 9   | 11
			1e3       | 1000 | 1000
			-7        | -7  | -7
			""")
	void readsRanges(String cell, BigDecimal low, BigDecimal high) {
		var read = read("kind;ask;answer\nnumeric;How many?;" + cell + "\n");

		assertThat(((Numeric) taken(read).question().question()).key().ranges())
			.containsExactly(new NumberKey.Range(low, high, 1, ""));
	}

	@Test
	void tellsOfWhatItDoesNotKnow() {
		var read = read("""
				Bank of 2024,,
				id,ask,answer,Author,hint,language
				one,True?,yes,Ines,,es,more
				""");

		assertThat(read.remarks()).containsExactly(new Remark(Reason.LEFT_OUT, 2, "D: Author"),
				new Remark(Reason.LEFT_OUT, 1, "Bank of 2024"));
		assertThat(((Changed) read.items().getFirst()).how()).containsExactly(
				new Remark(Reason.LEFT_OUT, 3, "G3: more"), new Remark(Reason.LEFT_OUT, 3, "language: es"));
	}

	@Test
	void tellsOfCellsThatMeanNothingForTheKind() {
		var read = read("kind,ask,answer,levels,difficulty\ntrue-false,True?,yes,4,tough\n");

		assertThat(((Changed) read.items().getFirst()).how()).containsExactly(
				new Remark(Reason.LEFT_OUT, 2, "difficulty: tough"), new Remark(Reason.LEFT_OUT, 2, "levels: 4"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			riddle;Which?;a;b;A             | UNKNOWN_KIND    | riddle
			single;Which?;a;b;              | NO_RIGHT_ANSWER |
			single;Which?;a;;A              | TOO_FEW_ANSWERS |
			single;Which?;a;b;C             | WRONG_KEY       | answer: C
			single;;a;b;A                   | MISSING         | ask: …
			numeric;How many?;;;few         | NOT_A_NUMBER    | answer: few
			true-false;True?;;;             | NO_KEY          |
			true-false;True?;;;perhaps      | UNEXPECTED      | answer: perhaps
			;Which?;;;                      | MISSING         | kind: …
			gaps;Which?;;;                  | MISSING         | text: {{…}}
			judgement;Which?;a;b;           | MISSING         | levels: …
			""")
	void refusesRowsWithReasonAndColumn(String row, Reason reason, String detail) {
		var read = read("kind;ask;option 1 text;option 2 text;answer\n" + row + "\n");

		var why = ((Refused) read.items().getFirst()).why().getFirst();
		assertThat(why).isEqualTo((detail != null) ? new Remark(reason, 2, detail) : new Remark(reason, 2));
	}

	@Test
	void goesOnAfterRowWithBrokenQuotation() {
		var read = read("""
				ask,answer
				One?,true
				"Two?,true
				Three?,true
				"Four" or five?,true
				Six?,"true"
				"Seven?,true
				""");

		assertThat(read.items()).extracting(Import.Item::line).containsExactly(2, 3, 4, 5, 6, 7);
		assertThat(read.items()).extracting((item) -> item instanceof Taken)
			.containsExactly(true, false, true, false, true, false);
	}

	@Test
	void refusesFileWithoutHeader() {
		assertThat(read("one,two\nthree,four\n").remarks()).containsExactly(new Remark(Reason.NO_HEADER, 0));
		assertThat(read("").remarks()).containsExactly(new Remark(Reason.NO_HEADER, 0));
		assertThat(new SheetReader().read(new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1 }).remarks())
			.containsExactly(new Remark(Reason.OLD_SPREADSHEET, 0));
	}

	@Test
	void tellsOfPicturesThatNoSheetHolds() {
		var read = read("ask,answer\n![A tree](tree.png),true\n");

		assertThat(((Changed) read.items().getFirst()).how())
			.containsExactly(new Remark(Reason.MISSING_MEDIA, 2, "tree.png"));
	}

	@Test
	void takesNoMoreRowsThanOthers() {
		var read = read("ask,answer\n" + "True?,true\n".repeat(5_001));

		assertThat(read.items()).hasSize(5_000);
		assertThat(read.remarks()).containsExactly(new Remark(Reason.TOO_MUCH, 0, "rows", "5000"));
	}

	private static Taken taken(Import read) {
		assertThat(read.items()).hasSize(1);
		assertThat(read.items().getFirst()).isInstanceOf(Taken.class);
		return (Taken) read.items().getFirst();
	}

	private static Import read(String sheet) {
		return new SheetReader().read(sheet.getBytes(StandardCharsets.UTF_8));
	}

}
