package org.peerway.assessment.exchange.yaml;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerway.assessment.exchange.Import;
import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.Media;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remark;
import org.peerway.assessment.question.Accepted;
import org.peerway.assessment.question.Credit;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.MultipleChoice;
import org.peerway.assessment.question.NumberKey;
import org.peerway.assessment.question.Numeric;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Questions;
import org.peerway.assessment.question.ShortAnswer;
import org.peerway.assessment.question.SingleChoice;
import org.peerway.assessment.question.TextKey;

import static org.assertj.core.api.Assertions.assertThat;

class YamlQuestionsTests {

	private static final String NASTY = " \"yes\": no # {{a}} *x* — ¿sí? 'q' \n\n- 12:30\ttab | > & ! % @ ` \u00e9\ud83d\ude00 ";

	private final YamlQuestions format = new YamlQuestions();

	@ParameterizedTest
	@MethodSource("questions")
	void whatIsWrittenIsReadAgain(Question question) {
		var imported = new ImportedQuestion(question, List.of("Module 3", "Pool: A"), List.of("hope", "yes"),
				List.of());

		var export = this.format.write(List.of(imported));

		assertThat(export.items()).singleElement().satisfies((item) -> assertThat(item.remarks()).isEmpty());
		var read = this.format.read(export.file());
		assertThat(read.remarks()).isEmpty();
		assertThat(read.items()).singleElement().isInstanceOfSatisfying(Import.Taken.class, (taken) -> {
			assertThat(taken.question()).isEqualTo(imported);
			assertThat(taken.line()).isEqualTo(2);
		});
	}

	static Stream<Question> questions() {
		var aids = new Head.Aids(Head.Difficulty.HARD, "A hint", "Mead, 2009", "Said to all");
		var head = new Head("nasty-1", "true", List.of("on", "12"), null, null, NASTY.strip(), NASTY.strip(), aids);
		var unequal = List.of(new Option("a", "007", 0.33333, ""), new Option("b", "1e3", 0.66667, NASTY.strip()),
				new Option("c", "null", -0.5, ""), new Option("d", "~", 0, ""));
		var units = List.of(new NumberKey.Unit("h", BigDecimal.ONE), new NumberKey.Unit("min", new BigDecimal("60")));
		var ranges = List.of(
				new NumberKey.Range(new BigDecimal("-0.1234567890123456789"), new BigDecimal("1E+30"), 1, ""),
				new NumberKey.Range(BigDecimal.ZERO, BigDecimal.TEN, 0.25, "close"));
		return Stream.concat(Questions.all(), Stream.of(new MultipleChoice(head, unequal, Credit.ALL_OR_NOTHING, false),
				new SingleChoice(head,
						List.of(new Option("a", "A", 1, ""), new Option("b", "B", 0.5, "half"),
								new Option("c", "C", 0, "")),
						false),
				new Numeric(head, new NumberKey(ranges, units, NumberKey.UnitRule.REQUIRED, "neither")),
				new ShortAnswer(head,
						new TextKey(List.of(new Accepted("*", 0, "no"), new Accepted("a \\* b", 1, "")), true, true))));
	}

	@Test
	void tellsOfWhatItDoesNotKnow() {
		var read = read("""
				questions:
				  - id: a
				    kind: true-false
				    title: A title
				    ask: Is it?
				    answer: true
				    colour: red
				""");

		assertThat(read.items()).singleElement()
			.isInstanceOfSatisfying(Import.Changed.class,
					(changed) -> assertThat(changed.how()).containsExactly(new Remark(Reason.LEFT_OUT, 7, "colour")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '¦', value = { "kind: single ¦ UNKNOWN ¦ 3 ¦ MISSING", "kind: mystery ¦ kind ¦ 3 ¦ MISSING",
			"title: 12 ¦ title ¦ 3 ¦ MISSING" })
	void refusesWhatItCannotReadAndGoesOn(String line, String detail, int at, Reason reason) {
		var read = read("""
				questions:
				  - id: a
				    %s
				    ask: Is it?
				  - id: b
				    kind: true-false
				    title: B
				    ask: Is it?
				    answer: false
				""".formatted(line));

		assertThat(read.items()).hasSize(2);
		assertThat(read.items().getFirst()).isInstanceOfSatisfying(Import.Refused.class,
				(refused) -> assertThat(refused.why()).singleElement()
					.satisfies((remark) -> assertThat(remark.reason()).isEqualTo(reason)));
		assertThat(read.items().getLast()).isInstanceOf(Import.Taken.class);
	}

	@Test
	void refusesWhatBreaksARuleOfItsKind() {
		var read = read("""
				questions:
				  - id: a
				    kind: matching
				    title: A
				    ask: Which?
				    stems:
				      - {id: s, text: S, label: nowhere}
				    labels:
				      - {id: x, text: X}
				      - {id: y, text: Y}
				""");

		assertThat(read.items()).singleElement()
			.isInstanceOfSatisfying(Import.Refused.class, (refused) -> assertThat(refused.why()).singleElement()
				.satisfies((remark) -> assertThat(remark.details().getFirst()).contains("nowhere")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '¦', value = { "[1, 2]", "a: b: c", "'", "questions: 5", "\u0000", "&a [*a]" })
	void fileOfAnotherFormEndsInAReport(String text) {
		assertThat(read(text).items()).isEmpty();
		assertThat(read(text).remarks()).isNotEmpty();
	}

	@Test
	void tellsOfAllThatStandsBesideQuestions() {
		var read = read("""
				id: q
				passMark: 7
				questions: []
				sections:
				  - draw: 1
				""");

		assertThat(read.items()).isEmpty();
		assertThat(read.remarks()).containsExactly(new Remark(Reason.NO_QUESTIONS, 0),
				new Remark(Reason.LEFT_OUT, 1, "id"), new Remark(Reason.LEFT_OUT, 2, "passMark"),
				new Remark(Reason.LEFT_OUT, 4, "sections"));
	}

	@Test
	void tellsOfWhatItDoesNotKnowWithinAQuestion() {
		var read = read("""
				questions:
				  - id: a
				    kind: multiple
				    title: A title
				    ask: Which?
				    concepts: [hope, 12]
				    tags: [3]
				    hint: 5
				    scene:
				    caseCounts: true
				    shuffled: false
				    options:
				      - {id: a, text: A, fits: true, shade: red}
				      - {id: b, text: B, fits: "true", feedback: 12}
				      - nonsense
				      - {id: c, text: C, feedback: ""}
				  - id: b
				    kind: gaps
				    title: B
				    ask: Fill.
				    text: "{{a}} {{b}}"
				    gaps:
				      - {id: a, options: [{id: x, text: X, fits: true}, {id: y, text: Y}], accept: [{text: z}]}
				      - id: b
				        ranges:
				          - {value: 3, tolerance: "0.5", to: 4}
				        units:
				          - {name: kg, factor: 2}
				  - id: c
				    kind: true-false
				    title: C
				    ask: Is it?
				    answer: true
				    feedback: {true: Yes, maybe: Perhaps}
				""");

		assertThat(read.items()).flatExtracting((item) -> ((Import.Changed) item).how())
			.containsExactlyInAnyOrder(new Remark(Reason.LEFT_OUT, 6, "concepts: 12"),
					new Remark(Reason.LEFT_OUT, 7, "tags: 3"), new Remark(Reason.LEFT_OUT, 8, "hint"),
					new Remark(Reason.LEFT_OUT, 10, "caseCounts"), new Remark(Reason.LEFT_OUT, 13, "options: shade"),
					new Remark(Reason.LEFT_OUT, 14, "options: fits"),
					new Remark(Reason.LEFT_OUT, 14, "options: feedback"),
					new Remark(Reason.LEFT_OUT, 15, "options: nonsense"),
					new Remark(Reason.LEFT_OUT, 23, "gaps: accept"),
					new Remark(Reason.LEFT_OUT, 26, "gaps: ranges: to"),
					new Remark(Reason.LEFT_OUT, 28, "gaps: units: factor"),
					new Remark(Reason.LEFT_OUT, 34, "feedback: maybe"));
	}

	@ParameterizedTest
	@CsvSource({ "1e999999999", "1e-999999999" })
	void refusesNumbersThatTakeAllMemory(String huge) {
		var read = read("""
				questions:
				  - id: a
				    kind: numeric
				    title: A
				    ask: How many?
				    ranges:
				      - {value: "%s", tolerance: 1}
				""".formatted(huge));

		assertThat(read.items()).singleElement()
			.isInstanceOfSatisfying(Import.Refused.class,
					(refused) -> assertThat(refused.why()).containsExactly(new Remark(Reason.MISSING, 7, "value")));
	}

	@Test
	void refusesTwoGapsOfOneName() {
		var read = read("""
				questions:
				  - id: a
				    kind: gaps
				    title: A
				    ask: Fill.
				    text: "{{a}}"
				    gaps:
				      - {id: a, accept: [{text: x}]}
				      - {id: a, accept: [{text: y}]}
				""");

		assertThat(read.items()).singleElement().isInstanceOf(Import.Refused.class);
	}

	@Test
	void aMappingWhereAListBelongsIsLeftOutAndSaid() {
		var read = read("""
				questions:
				  - id: a
				    kind: true-false
				    title: A title
				    ask: Is it?
				    answer: true
				    concepts: {hope: 1}
				""");

		assertThat(read.items()).singleElement()
			.isInstanceOfSatisfying(Import.Changed.class,
					(changed) -> assertThat(changed.how()).containsExactly(new Remark(Reason.LEFT_OUT, 7, "concepts")));
	}

	@Test
	void saysWhichPicturesItCannotCarry() {
		var imported = new ImportedQuestion(Questions.single("q"), List.of(), List.of(),
				List.of(new Media("a.png", "image/png", new byte[] { 1 })));

		var export = this.format.write(List.of(imported));

		assertThat(export.items().getFirst().remarks()).containsExactly(new Remark(Reason.LEFT_OUT, 0, "a.png"));
	}

	private Import read(String text) {
		return this.format.read(text.getBytes(StandardCharsets.UTF_8));
	}

}
