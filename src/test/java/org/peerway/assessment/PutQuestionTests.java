package org.peerway.assessment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.peerway.assessment.question.ChoiceQuestion;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Questions;
import org.peerway.assessment.question.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PutQuestionTests {

	@Test
	void sameSeedGivesTheSameTokensInTheSameOrder() {
		var seed = Seed.random();

		assertThat(tokens(Questions.single("q"), seed)).isEqualTo(tokens(Questions.single("q"), new Seed(seed.hex())));
	}

	@Test
	void tokensAreNewInEveryAttemptAndQuestion() {
		var tokens = new HashSet<String>();

		for (int run = 0; run < 500; run++) {
			var seed = Seed.random();
			for (var id : List.of("a", "b")) {
				tokens.addAll(tokens(Questions.single(id), seed));
				tokens.addAll(tokens(Questions.statement(id + "s", true), seed));
			}
		}

		assertThat(tokens).hasSize(500 * 2 * 6).allMatch((token) -> token.matches("[0-9a-f]{32}"));
	}

	@Test
	void orderOfTokensTellsNothingOfTheOptions() {
		int lowestFits = 0;

		for (int run = 0; run < 2000; run++) {
			var put = new PutQuestion(Questions.single("q"), Seed.random());
			var lowest = tokens(put).stream().sorted().findFirst().orElseThrow();
			lowestFits += put.fromBrowser(ticked(Set.of(lowest))).equals(ticked(Set.of("y"))) ? 1 : 0;
		}

		// One in four, with six standard deviations of 19 on either side.
		assertThat(lowestFits).isBetween(380, 620);
	}

	@Test
	void fittingOptionStandsInEveryPlaceAboutAsOften() {
		var places = new HashMap<Integer, Integer>();

		for (int run = 0; run < 2000; run++) {
			var single = Questions.single("q");
			var options = new PutQuestion(single, Seed.random()).options(single);
			for (int place = 0; place < options.size(); place++) {
				places.merge(options.get(place).fits() ? place : -1, 1, Integer::sum);
			}
		}

		places.remove(-1);
		assertThat(places).hasSize(4).allSatisfy((place, count) -> assertThat(count).isBetween(380, 620));
	}

	@Test
	void trueStandsBeforeFalse() {
		for (int run = 0; run < 200; run++) {
			var statement = Questions.statement("q", run % 2 == 0);

			assertThat(new PutQuestion(statement, Seed.random()).options(statement)).extracting(Option::id)
				.containsExactly("true", "false");
		}
	}

	@Test
	void tokensAndOptionsAreTwoWaysToSayTheSame() {
		var put = new PutQuestion(Questions.multiple("q", 3, 2), Seed.random());
		var chosen = ticked(Set.of("f0", "n1"));

		assertThat(put.fromBrowser(put.toBrowser(chosen))).isEqualTo(chosen);
	}

	@Test
	void unknownTokenIsRefused() {
		var put = new PutQuestion(Questions.multiple("q", 3, 2), Seed.random());
		var foreign = tokens(Questions.multiple("q", 3, 2), Seed.random()).getFirst();

		assertThatIllegalArgumentException().isThrownBy(() -> put.fromBrowser(ticked(Set.of(foreign))));
		assertThatIllegalArgumentException().isThrownBy(() -> put.fromBrowser(ticked(Set.of("f0"))));
	}

	@Test
	void onlyMultipleChoiceTakesSeveral() {
		var seed = Seed.random();
		var multiple = new PutQuestion(Questions.multiple("q", 3, 2), seed);
		var single = new PutQuestion(Questions.single("q"), seed);
		var statement = new PutQuestion(Questions.statement("q", true), seed);

		assertThat(multiple.fromBrowser(all(multiple)).isGiven()).isTrue();
		assertThatIllegalArgumentException().isThrownBy(() -> single.fromBrowser(all(single)));
		assertThatIllegalArgumentException().isThrownBy(() -> statement.fromBrowser(all(statement)));
	}

	private static Response all(PutQuestion put) {
		return ticked(Set.copyOf(tokens(put)));
	}

	private static Response ticked(Set<String> tokens) {
		return new Response.Chosen(tokens);
	}

	private static List<String> tokens(Question question, Seed seed) {
		return tokens(new PutQuestion(question, seed));
	}

	private static List<String> tokens(PutQuestion put) {
		return put.options((ChoiceQuestion) put.question()).stream().map(Option::id).map(put::token).toList();
	}

}
