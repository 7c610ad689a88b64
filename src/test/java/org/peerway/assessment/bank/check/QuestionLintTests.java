package org.peerway.assessment.bank.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerway.assessment.bank.check.Warning.Kind;
import org.peerway.assessment.question.Credit;
import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.HotText;
import org.peerway.assessment.question.Judgement;
import org.peerway.assessment.question.LongAnswer;
import org.peerway.assessment.question.Matching;
import org.peerway.assessment.question.MultipleChoice;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Ordering;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Rubric;
import org.peerway.assessment.question.SingleChoice;
import org.peerway.assessment.question.TrueFalse;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionLintTests {

	private static final Locale SPANISH = Locale.of("es");

	private static final Head.Aids AIDS = new Head.Aids(Head.Difficulty.EASY, null, "Mead, 2009", null);

	@Test
	void goodQuestionIsLeftInPeace() {
		assertThat(english(single("What helps most?", "Listening", "Advising", "Waiting"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "60, 30, 30, true", "46, 30, 31, true", "45, 30, 31, false", "58, 45, 10, false", "59, 45, 10, false",
			"60, 45, 10, true", "16, 1, 1, true", "15, 1, 1, false", "10, 30, 30, false" })
	void rightAnswerThatIsClearlyTheLongestIsTold(int right, int wrong, int other, boolean told) {
		var question = single("What?", "r".repeat(right), "w".repeat(wrong), "o".repeat(other));

		assertThat(kinds(english(question)).contains(Kind.RIGHT_IS_LONGEST)).isEqualTo(told);
	}

	@Test
	void ofSeveralRightAnswersAllHaveToBeLonger() {
		var longer = multiple(Credit.PARTIAL, option("a", "x".repeat(50), 0.5), option("b", "y".repeat(60), 0.5),
				option("c", "z".repeat(20), -1));
		var one = multiple(Credit.PARTIAL, option("a", "x".repeat(21), 0.5), option("b", "y".repeat(60), 0.5),
				option("c", "z".repeat(20), -1));

		assertThat(kinds(english(longer))).contains(Kind.RIGHT_IS_LONGEST);
		assertThat(kinds(english(one))).doesNotContain(Kind.RIGHT_IS_LONGEST);
	}

	@Test
	void choicesWithoutFeedbackAreTold() {
		var question = new SingleChoice(head("What?"),
				List.of(new Option("a", "Listening", true, "Yes."), new Option("b", "Advising", false, " ")));

		assertThat(english(question)).containsExactly(new Warning(Kind.NO_FEEDBACK, "Advising"));
	}

	@Test
	void whatIsSaidToEverybodyIsFeedback() {
		var aids = new Head.Aids(Head.Difficulty.EASY, null, "Mead, 2009", "Listening helps.");
		var question = new SingleChoice(new Head("q", "T", List.of("hope"), null, null, null, "What?", aids),
				List.of(new Option("a", "Listening", true, ""), new Option("b", "Advising", false, "")));

		assertThat(english(question)).isEmpty();
	}

	@Test
	void partsOfEveryKindMayLackFeedback() {
		assertThat(silent(new TrueFalse(head("It is."), true, "Yes.", ""))).containsExactly("False");
		assertThat(QuestionLint.check(new TrueFalse(head("Es así."), true, "Sí.", ""), SPANISH))
			.contains(new Warning(Kind.NO_FEEDBACK, "Falso"));
		assertThat(silent(new Matching(head("Match."), List.of(new Matching.Stem("s", "Stem", "a", "")),
				List.of(new Matching.Label("a", "A"), new Matching.Label("b", "B")))))
			.containsExactly("Stem");
		assertThat(silent(new Ordering(head("Order."),
				List.of(new Ordering.Entry("a", "First", "Said"), new Ordering.Entry("b", "Then", "")),
				Ordering.OrderCredit.PLACES)))
			.containsExactly("Then");
		assertThat(silent(new Judgement(head("Rate."), List.of(new Judgement.Act("a", "Wait", 2, "")), 5)))
			.containsExactly("Wait");
		assertThat(
				silent(new GapText(head("Fill."),
						List.of(new GapText.Gap("g", 1, new GapText.Choose(
								List.of(new Option("a", "here", true, ""), new Option("b", "there", false, "No."))))))))
			.containsExactly("here");
		assertThat(
				silent(new HotText(head("Select."),
						List.of(new HotText.Hot(new Option("a", "hot", true, "Yes.")),
								new HotText.Hot(new Option("b", "cold", false, ""))),
						Credit.PARTIAL)))
			.containsExactly("cold");
	}

	private static List<String> silent(Question question) {
		return english(question).stream()
			.filter((warning) -> warning.kind() == Kind.NO_FEEDBACK)
			.map((warning) -> warning.details().getFirst())
			.toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '¦',
			value = { "Which is not a strength? ¦ not", "Which would you NEVER say? ¦ NEVER",
					"All of these help, except one. Which? ¦ except", "What doesn’t help? ¦ doesn’t",
					"What can't help? ¦ can't", "Which cannot wait? ¦ cannot", "None helps. Why? ¦ None" })
	void negativeWordingIsTold(String ask, String word) {
		assertThat(english(single(ask, "A", "B"))).containsExactly(new Warning(Kind.NEGATIVE, word));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '¦',
			value = { "¿Cuál no es una fortaleza? ¦ no", "¿Qué nunca diría usted? ¦ nunca",
					"Todo ayuda, excepto una cosa. ¿Cuál? ¦ excepto", "¿Qué palabra jamás ayuda? ¦ jamás",
					"¿Qué hace cuando ninguna ayuda? ¦ ninguna" })
	void negativeWordingIsToldInSpanish(String ask, String word) {
		assertThat(QuestionLint.check(single(ask, "A", "B"), SPANISH))
			.containsExactly(new Warning(Kind.NEGATIVE, word));
	}

	@ParameterizedTest
	@ValueSource(strings = { "What do you note first?", "Knot or notice?", "Sam says “I do not know”. What helps?",
			"Sam says \"never again\". What helps?", "Which is exceptional?" })
	void wordsThatOnlyLookNegativeAreNotTold(String ask) {
		assertThat(english(single(ask, "A", "B"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "¿Qué nota primero?", "Ana dice: «No sé». ¿Qué ayuda?", "¿Cuál es la norma?" })
	void wordsThatOnlyLookNegativeInSpanishAreNotTold(String ask) {
		assertThat(QuestionLint.check(single(ask, "A", "B"), SPANISH)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "All of the above", "None of the above.", "both of these", "Both A and B", "a and c",
			"All of them", "All answers are correct" })
	void answersAboutTheOthersAreTold(String answer) {
		assertThat(english(single("What?", "One", answer))).containsExactly(new Warning(Kind.ALL_OR_NONE, answer));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Todas las anteriores", "Ninguna de las anteriores.", "todos los anteriores",
			"Todas son correctas", "Ambas respuestas", "a y b" })
	void answersAboutTheOthersAreToldInSpanish(String answer) {
		assertThat(QuestionLint.check(single("¿Qué?", "Una", answer), SPANISH))
			.containsExactly(new Warning(Kind.ALL_OR_NONE, answer));
	}

	@ParameterizedTest
	@ValueSource(strings = { "All of the above-mentioned people speak", "Ask all of them to wait outside", "None" })
	void answersThatSaySomethingOfTheirOwnAreNotTold(String answer) {
		assertThat(english(single("What?", "One", answer))).isEmpty();
	}

	@Test
	void tickingEverythingIsTriedOut() {
		var free = multiple(Credit.PARTIAL, option("a", "A", 0.5), option("b", "B", 0.5), option("c", "C", 0));
		var costs = multiple(Credit.PARTIAL, option("a", "A", 0.5), option("b", "B", 0.5), option("c", "C", -0.1));
		var whole = multiple(Credit.ALL_OR_NOTHING, option("a", "A", 0.5), option("b", "B", 0.5), option("c", "C", 0));
		var text = new HotText(head("Select."),
				List.of(new HotText.Hot(option("a", "A", 1)), new HotText.Hot(option("b", "B", 0))), Credit.PARTIAL);

		assertThat(kinds(english(free))).containsExactly(Kind.EVERYTHING_EARNS);
		assertThat(kinds(english(costs))).isEmpty();
		assertThat(kinds(english(whole))).isEmpty();
		assertThat(kinds(english(text))).containsExactly(Kind.EVERYTHING_EARNS);
	}

	@Test
	void sameAnswerTwiceIsTold() {
		assertThat(english(single("What?", "Listen", "Wait", " listen")))
			.containsExactly(new Warning(Kind.SAME_ANSWER, " listen"));
	}

	@Test
	void hardReadingIsTold() {
		var hard = single("The institutionalization of compassionate, recovery-oriented communication "
				+ "methodologies necessitates comprehensive organizational transformation, interdisciplinary "
				+ "collaboration, continuous professional development, systematic evaluation, and considerable "
				+ "administrative determination throughout participating psychiatric establishments everywhere, "
				+ "notwithstanding the unavoidable financial and political complications. Why?", "A", "B");
		var easy = single("Sam comes to the group for the first time. He sits by the door. He says that he may "
				+ "leave soon. You sit next to him. You want him to feel safe here. What do you say to him first?", "A",
				"B");

		assertThat(english(hard)).singleElement().satisfies((warning) -> {
			assertThat(warning.kind()).isEqualTo(Kind.READING_GRADE);
			assertThat(Double.parseDouble(warning.details().getFirst())).isGreaterThan(20);
			assertThat(warning.details().getLast()).isEqualTo("8");
		});
		assertThat(english(easy)).isEmpty();
	}

	@Test
	void hardReadingIsToldInSpanish() {
		var hard = single(
				"La institucionalización de metodologías comunicativas orientadas hacia la recuperación "
						+ "requiere transformaciones organizacionales integrales, colaboración interdisciplinaria, "
						+ "desarrollo profesional continuo, evaluaciones sistemáticas y determinación administrativa "
						+ "considerable de todos los establecimientos psiquiátricos participantes. ¿Por qué?",
				"A", "B");
		var easy = single("Ana va al grupo por vez primera. Se sienta cerca de la puerta. Dice que se va a ir "
				+ "pronto. Usted se sienta a su lado. Quiere que ella se sienta bien. ¿Qué le dice usted a Ana?", "A",
				"B");

		assertThat(QuestionLint.check(hard, SPANISH)).singleElement()
			.satisfies((warning) -> assertThat(warning.kind()).isEqualTo(Kind.READING_EASE));
		assertThat(QuestionLint.check(easy, SPANISH)).isEmpty();
	}

	@Test
	void whatHelpsToFindAndTrustItIsMissed() {
		var bare = new SingleChoice(new Head("q", "T", List.of(), null, null, null, "What?"),
				List.of(new Option("a", "A", true, "Yes."), new Option("b", "B", false, "No.")));

		assertThat(kinds(english(bare))).containsExactly(Kind.NO_CONCEPT, Kind.NO_DIFFICULTY, Kind.NO_SOURCE);
	}

	@Test
	void levelsOfARubricSayWhatTheyMean() {
		var rubric = new Rubric(List.of(
				new Rubric.Criterion("a", "Hope", List.of(new Rubric.Level(0, "None"), new Rubric.Level(1, "Some"))),
				new Rubric.Criterion("b", "Voice", List.of(new Rubric.Level(0, "None"), new Rubric.Level(1, " ")))));

		assertThat(english(new LongAnswer(head("Write."), rubric, "", 0, 0, "")))
			.containsExactly(new Warning(Kind.THIN_RUBRIC, "Voice"));
	}

	@Test
	void keysOfWordsDiffer() {
		assertThat(Kind.values()).extracting(Kind::key)
			.doesNotHaveDuplicates()
			.contains("assessment.bank.warning.right-is-longest");
	}

	private static List<Warning> english(Question question) {
		return QuestionLint.check(question, Locale.ENGLISH);
	}

	private static List<Kind> kinds(List<Warning> warnings) {
		return warnings.stream().map(Warning::kind).toList();
	}

	private static Head head(String ask) {
		return new Head("q", "Title", List.of("hope"), null, null, null, ask, AIDS);
	}

	/** The first option fits. */
	private static Question single(String ask, String... options) {
		return new SingleChoice(head(ask),
				IntStream.range(0, options.length)
					.mapToObj((i) -> new Option("o" + i, options[i], i == 0, "Said."))
					.toList());
	}

	private static Question multiple(Credit credit, Option... options) {
		return new MultipleChoice(head("Which?"), List.of(options), credit, true);
	}

	private static Option option(String id, String text, double share) {
		return new Option(id, text, share, "Said.");
	}

}
