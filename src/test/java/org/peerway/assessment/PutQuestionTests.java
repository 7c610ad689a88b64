package org.peerway.assessment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PutQuestionTests {

	@Test
	void sameSeedGivesTheSameTokensInTheSameOrder() {
		var seed = Seed.random();

		var put = PutQuestion.of(Banks.single("q"), seed);

		assertThat(put).isEqualTo(PutQuestion.of(Banks.single("q"), new Seed(seed.hex())));
	}

	@Test
	void tokensAreNewInEveryAttemptAndQuestion() {
		var tokens = new HashSet<String>();

		for (int run = 0; run < 500; run++) {
			var seed = Seed.random();
			for (var id : List.of("a", "b")) {
				tokens.addAll(tokens(PutQuestion.of(Banks.single(id), seed)));
				tokens.addAll(tokens(PutQuestion.of(Banks.statement(id + "s", true), seed)));
			}
		}

		assertThat(tokens).hasSize(500 * 2 * 6).allMatch((token) -> token.matches("[0-9a-f]{32}"));
	}

	@Test
	void orderOfTokensTellsNothingOfTheOptions() {
		int lowestFits = 0;

		for (int run = 0; run < 2000; run++) {
			var put = PutQuestion.of(Banks.single("q"), Seed.random());
			var lowest = tokens(put).stream().sorted().findFirst().orElseThrow();
			lowestFits += put.optionIds(Set.of(lowest)).contains("y") ? 1 : 0;
		}

		// One in four, with six standard deviations of 19 on either side.
		assertThat(lowestFits).isBetween(380, 620);
	}

	@Test
	void fittingOptionStandsInEveryPlaceAboutAsOften() {
		var places = new HashMap<Integer, Integer>();

		for (int run = 0; run < 2000; run++) {
			var options = PutQuestion.of(Banks.single("q"), Seed.random()).options();
			for (int place = 0; place < options.size(); place++) {
				places.merge(options.get(place).option().fits() ? place : -1, 1, Integer::sum);
			}
		}

		places.remove(-1);
		assertThat(places).hasSize(4).allSatisfy((place, count) -> assertThat(count).isBetween(380, 620));
	}

	@Test
	void trueStandsBeforeFalse() {
		for (int run = 0; run < 200; run++) {
			var put = PutQuestion.of(Banks.statement("q", run % 2 == 0), Seed.random());

			assertThat(put.options()).extracting((option) -> option.option().id()).containsExactly("true", "false");
		}
	}

	@Test
	void tokensAndOptionsAreTwoWaysToSayTheSame() {
		var put = PutQuestion.of(Banks.multiple("q", 3, 2), Seed.random());
		var chosen = Set.of("f0", "n1");

		assertThat(put.optionIds(put.tokens(chosen))).isEqualTo(chosen);
	}

	@Test
	void unknownTokenIsRefused() {
		var put = PutQuestion.of(Banks.multiple("q", 3, 2), Seed.random());
		var foreign = tokens(PutQuestion.of(Banks.multiple("q", 3, 2), Seed.random())).getFirst();

		assertThatIllegalArgumentException().isThrownBy(() -> put.optionIds(Set.of(foreign)));
		assertThatIllegalArgumentException().isThrownBy(() -> put.optionIds(Set.of("f0")));
	}

	@Test
	void onlyMultipleChoiceTakesSeveral() {
		var seed = Seed.random();
		var multiple = PutQuestion.of(Banks.multiple("q", 3, 2), seed);
		var single = PutQuestion.of(Banks.single("q"), seed);
		var statement = PutQuestion.of(Banks.statement("q", true), seed);

		assertThat(multiple.optionIds(Set.copyOf(tokens(multiple)))).hasSize(5);
		assertThatIllegalArgumentException().isThrownBy(() -> single.optionIds(Set.copyOf(tokens(single))));
		assertThatIllegalArgumentException().isThrownBy(() -> statement.optionIds(Set.copyOf(tokens(statement))));
	}

	private static List<String> tokens(PutQuestion put) {
		return put.options().stream().map(PutQuestion.PutOption::token).toList();
	}

}
