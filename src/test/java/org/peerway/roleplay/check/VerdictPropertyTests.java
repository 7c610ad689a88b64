package org.peerway.roleplay.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.peerway.roleplay.check.Finding.Rule;
import org.peerway.roleplay.explore.EveryPlay;
import org.peerway.roleplay.explore.Exploration;
import org.peerway.roleplay.explore.Figures;
import org.peerway.roleplay.explore.RandomPlays;
import org.peerway.roleplay.explore.RandomScenarios;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.PassRule;
import org.peerway.roleplay.script.PassRule.Thresholds;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

import static org.assertj.core.api.Assertions.assertThat;

class VerdictPropertyTests {

	private static final List<String> PRINCIPLES = List.of("mutuality", "hope", "choice");

	private static final int PLAYS = 20;

	private final ScenarioCheck check = new ScenarioCheck(PRINCIPLES);

	@Property(tries = 300)
	void waysAreJudgedAsByTryingAllOfThem(@ForAll long seed, @ForAll @IntRange(min = 2, max = 14) int turns) {
		var scenario = RandomScenarios.of(seed, turns, true, false);
		var every = new EveryWay(scenario);

		var findings = this.check.check(scenario);

		assertThat(places(findings, Rule.UNREACHABLE)).isEqualTo(every.unreachable());
		assertThat(places(findings, Rule.CANNOT_END)).isEqualTo(every.endless());
	}

	@Property(tries = 300)
	void conditionsAreJudgedAsByWalkingEveryPlay(@ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int turns) {
		var scenario = RandomScenarios.of(seed, turns, false, true);
		var every = new EveryPlay(scenario);

		var findings = this.check.check(scenario);

		Predicate<String> never = (choice) -> every.closed.contains(choice) && !every.opened.contains(choice);
		Predicate<String> always = (choice) -> every.opened.contains(choice) && !every.closed.contains(choice);
		assertThat(places(findings, Rule.CONDITION_NEVER))
			.isEqualTo(conditional(scenario).stream().filter(never).toList());
		assertThat(places(findings, Rule.CONDITION_ALWAYS))
			.isEqualTo(conditional(scenario).stream().filter(always).toList());
		assertThat(places(findings, Rule.NO_OPEN_REPLY)).isEqualTo(scenario.turns()
			.stream()
			.filter((turn) -> every.stuck.contains(turn.id()))
			.filter((turn) -> !turn.choices().stream().map((choice) -> key(turn, choice)).allMatch(never))
			.map(Turn::id)
			.toList());
		assertThat(places(findings, Rule.NO_WAY_OUT)).isEmpty();
	}

	private static List<String> conditional(Scenario scenario) {
		return scenario.turns()
			.stream()
			.flatMap((turn) -> turn.choices()
				.stream()
				.filter((choice) -> !choice.when().isBlank())
				.map((choice) -> key(turn, choice)))
			.toList();
	}

	private static String key(Turn turn, Choice choice) {
		return turn.id() + "/" + choice.id();
	}

	@Property(tries = 300)
	void pathsAreJudgedAsByWalkingEveryPlay(@ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int turns,
			@ForAll @IntRange(min = -2, max = 6) int basic) {
		var scenario = demanding(RandomScenarios.of(seed, turns, false, true), basic);
		var every = new EveryPlay(scenario);

		var findings = this.check.check(scenario);

		assertThat(places(findings, Rule.MUST_BYPASSED)).isEqualTo(scenario.turns()
			.stream()
			.map(Turn::id)
			.filter(every.reached::contains)
			.filter((turn) -> every.ways.stream().anyMatch((way) -> !way.contains(turn)))
			.toList());
		assertThat(properties(findings, Rule.NEVER_ASSESSED)).containsExactlyInAnyOrderElementsOf(
				PRINCIPLES.stream().filter((one) -> isMissed(scenario, every, one)).toList());
		for (String principle : PRINCIPLES) {
			var points = every.ended.stream().map((play) -> play.getOrDefault(principle, 0)).toList();
			boolean reached = points.isEmpty() || points.stream().anyMatch((sum) -> sum >= basic + 1);
			boolean given = !points.isEmpty() && points.stream().allMatch((sum) -> sum >= basic);
			assertThat(properties(findings, Rule.THRESHOLD_OUT_OF_REACH).contains(principle)).isEqualTo(!reached);
			assertThat(properties(findings, Rule.THRESHOLD_GIVEN).contains(principle)).isEqualTo(given);
			assertThat(endingsBelow(findings, principle)).isEqualTo(endingsBelow(every, principle, basic));
		}
	}

	private static Set<String> endingsBelow(List<Finding> findings, String principle) {
		return findings.stream()
			.filter((finding) -> finding.rule() == Rule.ENDING_BELOW_PASS && finding.property().equals(principle))
			.map(Finding::place)
			.collect(Collectors.toSet());
	}

	private static Set<String> endingsBelow(EveryPlay every, String principle, int basic) {
		Set<String> below = new HashSet<>();
		Set<String> fine = new HashSet<>();
		IntStream.range(0, every.ended.size())
			.forEach((play) -> ((every.ended.get(play).getOrDefault(principle, 0) < basic) ? below : fine)
				.add(every.ways.get(play).getLast()));
		below.removeAll(fine);
		return fine.isEmpty() ? Set.of() : below;
	}

	private static boolean isMissed(Scenario scenario, EveryPlay every, String principle) {
		var assessing = scenario.turns()
			.stream()
			.filter((turn) -> turn.choices().stream().anyMatch((choice) -> choice.scores().containsKey(principle))
					|| (turn.free() != null && turn.free().principles().contains(principle)))
			.map(Turn::id)
			.toList();
		return every.ways.stream().anyMatch((way) -> way.stream().noneMatch(assessing::contains));
	}

	private static Scenario demanding(Scenario of, int basic) {
		var asked = new Thresholds(basic, basic + 1);
		return new Scenario(of.id(), of.title(), of.minutes(), of.summary(), of.scene(), of.role(), of.contentNote(),
				of.concepts(), of.speakers(), of.variables(), of.acts(), of.start(),
				of.turns().stream().map(Sketch::must).toList(), of.endings(),
				new PassRule(Map.of("mutuality", asked, "hope", asked, "choice", asked)), of.language(),
				of.translations());
	}

	@Property(tries = 40)
	void playsOfAScenarioWithoutFaultsEndWithinTheRanges(@ForAll long seed,
			@ForAll @IntRange(min = 2, max = 400) int turns, @ForAll boolean circles) {
		var scenario = SoundScenarios.of(seed, turns, circles);
		var exploration = Exploration.of(scenario);
		var ranges = Figures.of(scenario, exploration).points();

		var plays = RandomPlays.of(scenario, exploration, PLAYS, seed);

		assertThat(plays.unfinished()).isZero();
		assertThat(plays.endings().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(PLAYS);
		plays.points()
			.forEach((principle, counts) -> assertThat(counts.keySet())
				.allSatisfy((points) -> assertThat(ranges.get(principle).contains(points)).isTrue()));
	}

	private static List<String> places(List<Finding> findings, Rule rule) {
		return findings.stream().filter((finding) -> finding.rule() == rule).map(Finding::place).toList();
	}

	private static List<String> properties(List<Finding> findings, Rule rule) {
		return findings.stream().filter((finding) -> finding.rule() == rule).map(Finding::property).toList();
	}

}
