package org.peerway.assessment.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerway.assessment.question.Ordering.OrderCredit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class GradingTests {

	@ParameterizedTest
	@CsvSource(nullValues = "none", value = { "y, 1", "x, 0", "none, 0", "unknown, 0" })
	void singleChoiceIsAllOrNothing(String chosen, double score) {
		assertThat(score(Questions.single("q"), ticked(chosen))).isEqualTo(score);
	}

	@ParameterizedTest
	@CsvSource({ "true, true, 1", "true, false, 0", "false, false, 1", "false, true, 0" })
	void statementIsAllOrNothing(boolean answer, String chosen, double score) {
		assertThat(score(Questions.statement("q", answer), ticked(chosen))).isEqualTo(score);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "none",
			value = { "2, 2, f0 f1, 1", "2, 2, f0, 0.5", "2, 2, f0 n0, 0", "2, 2, f0 f1 n0, 0.5", "2, 2, n0 n1, 0",
					"2, 2, f0 f1 n0 n1, 0", "2, 2, none, 0", "3, 2, f0 f1, 0.666667", "3, 2, f0 f1 f2, 1",
					"3, 2, f0 f1 f2 n0, 0.5", "2, 3, f0 f1 n0, 0.666667", "2, 3, f0 n0, 0.166667", "2, 4, f0 n0, 0.25",
					"5, 1, f0 f1 f2 f3 f4 n0, 0", "2, 2, unknown, 0" })
	void multipleChoiceEarnsAPart(int fitting, int others, String chosen, double score) {
		assertThat(score(Questions.multiple("q", fitting, others), ticked(chosen))).isCloseTo(score, within(1e-6));
	}

	@ParameterizedTest
	@CsvSource({ "f0 f1, 1", "f0, 0", "f0 f1 n0, 0" })
	void allOrNothingGivesNoPart(String chosen, double score) {
		var question = Questions.multiple("q", 2, 2);
		var strict = new MultipleChoice(question.head(), question.options(), Credit.ALL_OR_NOTHING, true);

		assertThat(score(strict, ticked(chosen))).isEqualTo(score);
	}

	@Test
	void choosingEverythingOrNothingNeverEarnsAnything() {
		for (int fitting = 1; fitting < 6; fitting++) {
			for (int others = 1; others < 6; others++) {
				var question = Questions.multiple("q", fitting, others);
				var all = Set.copyOf(question.options().stream().map(Option::id).toList());

				assertThat(score(question, new Response.Chosen(all))).isCloseTo(0, within(1e-9));
				assertThat(score(question, new Response.Chosen(Set.of()))).isZero();
			}
		}
	}

	@Test
	void everyChoiceEarnsBetweenNothingAndOnePoint() {
		var question = Questions.multiple("q", 3, 3);
		var options = question.options().stream().map(Option::id).toList();

		for (int mask = 0; mask < 64; mask++) {
			int chosen = mask;
			var ids = IntStream.range(0, 6).filter((bit) -> (chosen >> bit & 1) == 1).mapToObj(options::get).toList();

			assertThat(score(question, new Response.Chosen(Set.copyOf(ids)))).isBetween(0.0, 1.0);
		}
	}

	@ParameterizedTest
	@MethodSource("org.peerway.assessment.question.Questions#graded")
	void rightAnswerEarnsThePointAndAWrongOneNothing(Question question) {
		assertThat(score(question, Answers.right(question))).isCloseTo(1, within(1e-9));
		assertThat(score(question, Answers.wrong(question))).isCloseTo(0, within(1e-9));
	}

	@ParameterizedTest
	@MethodSource("org.peerway.assessment.question.Questions#all")
	void nothingGivenEarnsNothing(Question question) {
		assertThat(score(question, ResponseText.read(question.kind(), ""))).isZero();
	}

	@ParameterizedTest
	@MethodSource("org.peerway.assessment.question.Questions#rated")
	void textWaitsForAPerson(Question question) {
		assertThat(Grading.score(question, new Response.Written("I would ask Ezra."))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("org.peerway.assessment.question.Questions#all")
	void answerOfAnotherFormIsRefused(Question question) {
		var foreign = (question.kind().form() == Kind.Form.WRITTEN) ? ticked("x") : new Response.Written("x");

		assertThatIllegalArgumentException().isThrownBy(() -> ResponseCheck.check(question, foreign));
	}

	@ParameterizedTest
	@MethodSource("org.peerway.assessment.question.Questions#all")
	void answersAreKeptAsText(Question question) {
		for (Response response : List.of(Answers.right(question), Answers.wrong(question))) {
			assertThat(ResponseText.read(question.kind(), ResponseText.of(response))).isEqualTo(response);
			ResponseCheck.check(question, response);
		}
	}

	@ParameterizedTest
	@CsvSource({ "s1=l1 s2=l2 s3=l1, 1", "s1=l1 s2=l1 s3=l1, 0.666667", "s1=l1, 0.333333", "s1=l3 s2=l3 s3=l3, 0" })
	void eachStemOfAMatchIsWorthTheSame(String given, double score) {
		assertThat(score(Questions.matching("q"), assigned(given))).isCloseTo(score, within(1e-6));
	}

	@ParameterizedTest
	@CsvSource({ "PLACES, a b c d, 1", "PLACES, b a c d, 0.5", "PLACES, d a b c, 0", "SEQUENCE, d a b c, 0.666667",
			"SEQUENCE, d c b a, 0", "SEQUENCE, a c b d, 0.666667", "ALL_OR_NOTHING, a b d c, 0",
			"ALL_OR_NOTHING, a b c d, 1" })
	void orderEarnsWhatItsCreditSays(OrderCredit credit, String given, double score) {
		var entries = IntStream.range(0, 4)
			.mapToObj((index) -> new Ordering.Entry("abcd".substring(index, index + 1), "Entry " + index, ""))
			.toList();
		var question = new Ordering(Questions.head("q"), entries, credit);

		assertThat(score(question, new Response.Ordered(List.of(given.split(" "))))).isCloseTo(score, within(1e-6));
	}

	@ParameterizedTest
	@CsvSource({ "a=1 b=5 c=3, 1", "a=5 b=1 c=3, 0.2", "a=2 b=4 c=3, 0.8", "a=5 b=1 c=1, 0", "a=1, 0.4" })
	void judgementIsWorthItsClosenessToTheExperts(String given, double score) {
		var acts = List.of(new Judgement.Act("a", "Tell", 1, ""), new Judgement.Act("b", "Ask", 5, ""),
				new Judgement.Act("c", "Wait", 3, ""));

		assertThat(score(new Judgement(Questions.head("q"), acts, 5), assigned(given))).isCloseTo(score, within(1e-6));
	}

	@ParameterizedTest
	@CsvSource(ignoreLeadingAndTrailingWhitespace = false, delimiter = '|',
			value = { "hope|1", "HOPE|1", " hope  |1", "hopes|0.5", "hopeless|0.5", "hop|0", "hópe|1", "ho pe|0",
					"what's next|1", "what’s  next|1", "5 * 3|1", "5 x 3|0" })
	void typedWordsAreComparedAsPeopleTypeThem(String typed, double score) {
		var key = new TextKey(List.of(new Accepted("Hope", 1, ""), new Accepted("hope*s", 0.5, ""),
				new Accepted("what's next", 1, ""), new Accepted("5 \\* 3", 1, "")), false, false);

		assertThat(score(new ShortAnswer(Questions.head("q"), key), new Response.Written(typed))).isEqualTo(score);
	}

	@ParameterizedTest
	@CsvSource({ "Sí, 1", "si, 0", "SÍ, 0", "Si, 0" })
	void caseAndAccentsCountWhereTheAuthorSaysSo(String typed, double score) {
		var key = new TextKey(List.of(new Accepted("Sí", 1, "")), true, true);

		assertThat(score(new ShortAnswer(Questions.head("q"), key), new Response.Written(typed))).isEqualTo(score);
	}

	@Test
	void starsInAWordingTakeNoLongerThanTheText() {
		var key = new TextKey(List.of(new Accepted("a*".repeat(250) + "b", 1, "")), false, false);

		assertThat(key.match("a".repeat(ResponseCheck.SHORT))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1250|1", "1,250|1", "1250.0|1", "1 250|1", "1.25e3|1", "+1250|1", "1251|0.5",
			"1252.1|0", "-1250|0", "12,5|0", "1.250|0", "twelve|0", "1250 h|0", "1250.0.0|0", "1e999|0" })
	void numbersAreReadAsPeopleTypeThem(String typed, double score) {
		var key = new NumberKey(List.of(range("1250", "1250", 1), range("1248", "1252", 0.5)), List.of(),
				NumberKey.UnitRule.NONE, "");

		assertThat(score(new Numeric(Questions.head("q"), key), new Response.Written(typed))).isEqualTo(score);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "REQUIRED|2 h|1", "REQUIRED|120min|1", "REQUIRED|2|0", "REQUIRED|2 d|0",
			"OPTIONAL|2|1", "OPTIONAL|120 min|1", "OPTIONAL|120|0" })
	void unitsCountAsTheRuleSays(NumberKey.UnitRule rule, String typed, double score) {
		var units = List.of(new NumberKey.Unit("h", BigDecimal.ONE), new NumberKey.Unit("min", new BigDecimal(60)));
		var key = new NumberKey(List.of(range("2", "2", 1)), units, rule, "");

		assertThat(score(new Numeric(Questions.head("q"), key), new Response.Written(typed))).isEqualTo(score);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "5 m2|1", "5m2|1", "5\u00a0m2|1", "5,0 m2|1", "50000 cm2|1", "5|1", "5 10^3/L|1", "5e0 m·s-2|1",
					"5 m·s−2|1", "5 m|0", "5 2|0", "52|0", "510^3/L|0", "5 m22|0", "m2|0", "5 000 000 mm2|1" })
	void digitsMayStandInUnits(String typed, double score) {
		var units = List.of(new NumberKey.Unit("m2", BigDecimal.ONE),
				new NumberKey.Unit("cm2", new BigDecimal("10000")), new NumberKey.Unit("10^3/L", BigDecimal.ONE),
				new NumberKey.Unit("m·s−2", BigDecimal.ONE), new NumberKey.Unit("2", new BigDecimal("7")),
				new NumberKey.Unit("mm2", new BigDecimal("1000000")));
		var key = new NumberKey(List.of(range("5", "5", 1)), units, NumberKey.UnitRule.OPTIONAL, "");

		assertThat(score(new Numeric(Questions.head("q"), key), new Response.Written(typed))).isEqualTo(score);
	}

	private static NumberKey.Range range(String low, String high, double share) {
		return new NumberKey.Range(new BigDecimal(low), new BigDecimal(high), share, "");
	}

	private static double score(Question question, Response response) {
		return Grading.score(question, response).orElseThrow();
	}

	private static Response ticked(String chosen) {
		return new Response.Chosen((chosen != null) ? Set.of(chosen.split(" ")) : Set.of());
	}

	private static Response assigned(String given) {
		return new Response.Assigned(List.of(given.split(" "))
			.stream()
			.map((part) -> part.split("="))
			.collect(Collectors.toMap((part) -> part[0], (part) -> part[1])));
	}

}
