package org.peerway.roleplay.explore;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Effect;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.PassRule;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Value;
import org.peerway.roleplay.script.Variable;

import static org.assertj.core.api.Assertions.assertThat;

class ExplorationTests {

	static LongStream seeds() {
		return LongStream.range(0, 150);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void findsWhatWalkingEveryPlayFinds(long seed) {
		var scenario = RandomScenarios.of(seed, 2 + (int) (seed % 8), false, true);
		var every = new EveryPlay(scenario);

		var exploration = Exploration.of(scenario);

		assertThat(exploration.isWhole()).isTrue();
		assertThat(exploration.reached()).isEqualTo(every.reached);
		assertThat(exploration.stuck()).isEqualTo(every.stuck);
		scenario.turns().forEach((turn) -> turn.choices().forEach((choice) -> {
			var key = turn.id() + "/" + choice.id();
			assertThat(exploration.isNeverOpen(choice))
				.isEqualTo(every.closed.contains(key) && !every.opened.contains(key));
			assertThat(exploration.isAlwaysOpen(choice))
				.isEqualTo(!choice.when().isBlank() && every.opened.contains(key) && !every.closed.contains(key));
		}));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void figuresAreThoseOfEveryPlay(long seed) {
		var scenario = RandomScenarios.of(seed, 2 + (int) (seed % 8), false, true);
		var every = new EveryPlay(scenario).ended;

		var figures = Figures.of(scenario, Exploration.of(scenario));

		if (every.isEmpty()) {
			assertThat(figures.points()).isEmpty();
			assertThat(figures.paths()).contains(BigInteger.ZERO);
			return;
		}
		assertThat(figures.paths()).contains(BigInteger.valueOf(every.size()));
		figures.points()
			.forEach((principle, range) -> assertThat(range).isEqualTo(new Range(
					points(every, principle).min().orElseThrow(), points(every, principle).max().orElseThrow(), true)));
	}

	private static IntStream points(List<Map<String, Integer>> plays, String principle) {
		return plays.stream().mapToInt((play) -> play.getOrDefault(principle, 0));
	}

	static LongStream fewSeeds() {
		return LongStream.range(0, 40);
	}

	@ParameterizedTest
	@MethodSource("fewSeeds")
	void rangesHoldEveryRandomPlay(long seed) {
		var scenario = RandomScenarios.of(seed, 2 + (int) (seed * 11 % 399), seed % 3 != 0, seed % 2 == 0);
		var exploration = Exploration.of(scenario);
		var ranges = Figures.of(scenario, exploration).points();

		var plays = RandomPlays.of(scenario, exploration, 40, seed);

		plays.points()
			.forEach((principle, counts) -> counts.keySet()
				.forEach((points) -> assertThat(ranges.get(principle).contains(points)).isTrue()));
	}

	@ParameterizedTest
	@MethodSource("fewSeeds")
	void playsEndWhereNothingKeepsThem(long seed) {
		var scenario = RandomScenarios.of(seed, 2 + (int) (seed * 11 % 399), true, seed % 2 == 0);
		var exploration = Exploration.of(scenario);

		var plays = RandomPlays.of(scenario, exploration, 40, seed);

		if (exploration.isWhole() && exploration.endless().isEmpty()) {
			assertThat(plays.unfinished()).isZero();
		}
		assertThat(plays.endings().values().stream().mapToInt(Integer::intValue).sum() + plays.unfinished())
			.isEqualTo(40);
	}

	@Test
	void aCircleThatBringsPointsHasNoMost() {
		var scenario = circle(1, "");

		var figures = Figures.of(scenario, Exploration.of(scenario));

		assertThat(figures.paths()).isEmpty();
		assertThat(figures.points()).containsEntry("hope", new Range(0, null, true));
		assertThat(figures.length()).contains(new Range(1, null, true));
	}

	@Test
	void aCircleThatEndsIsExact() {
		var scenario = circle(1, "visits(ask) <= 3");

		var figures = Figures.of(scenario, Exploration.of(scenario));

		assertThat(figures.points()).containsEntry("hope", new Range(0, 3, true));
		assertThat(figures.paths()).contains(BigInteger.valueOf(4));
	}

	@Test
	void whatCountsWithoutEndIsLookedAtInPart() {
		var scenario = scenario(List.of(counting("more", 1), counting("less", -1), leave()));

		var exploration = Exploration.of(scenario);

		assertThat(exploration.isWhole()).isFalse();
		assertThat(exploration.endless()).isEmpty();
		assertThat(Figures.of(scenario, exploration).points()).isEmpty();
	}

	@Test
	void whatOnlyGrowsIsAlikeBeyondWhatItIsComparedWith() {
		var scenario = scenario(List.of(counting("more", 1), leave()));

		var exploration = Exploration.of(scenario);

		assertThat(exploration.isWhole()).isTrue();
		assertThat(exploration.circling()).containsExactly("ask");
	}

	@Test
	void theSameSeedIsTheSamePlays() {
		var scenario = RandomScenarios.of(7, 30, false, false);
		var exploration = Exploration.of(scenario);

		var plays = RandomPlays.of(scenario, exploration, 100, 3);

		assertThat(plays.points()).isNotEmpty().isEqualTo(RandomPlays.of(scenario, exploration, 100, 3).points());
		assertThat(plays.lengths()).isNotEqualTo(RandomPlays.of(scenario, exploration, 100, 4).lengths());
	}

	private static Scenario circle(int score, String when) {
		return scenario(List
			.of(new Choice("again", "Again", "ask", Map.of("hope", score), "F", null, null, List.of(), when), leave()));
	}

	private static Choice counting(String id, int more) {
		return new Choice(id, "Again", "ask", Map.of(), "F", null, null,
				List.of(new Effect("trust", Effect.Kind.ADD, new Value.Amount(more))), "trust >= 0");
	}

	private static Choice leave() {
		return new Choice("leave", "Leave", "end", Map.of(), "F", null, null);
	}

	private static Scenario scenario(List<Choice> choices) {
		return new Scenario("s", "S", 5, "", "", "", null, List.of(), List.of(new Speaker("d", "Dana", "")),
				List.of(new Variable("trust", new Value.Amount(0))), List.of(), "ask",
				List.of(new Turn("ask", "d", "Hm?", choices)), List.of(new Ending("end", "End", "", "")), PassRule.NONE,
				"en", Map.of());
	}

}
