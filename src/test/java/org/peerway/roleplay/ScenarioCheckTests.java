package org.peerway.roleplay;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.peerway.roleplay.Finding.Rule;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.peerway.roleplay.Fixtures.choice;
import static org.peerway.roleplay.Fixtures.ending;
import static org.peerway.roleplay.Fixtures.graph;
import static org.peerway.roleplay.Fixtures.scenario;

class ScenarioCheckTests {

	private final ScenarioCheck check = new ScenarioCheck(Fixtures.PRINCIPLES.stream().map(Principle::id).toList());

	@Test
	void findsNothingInAScenarioThatCanBePlayed() {
		assertThat(this.check.check(Fixtures.coffee())).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void findsTheCauseAndOnlyTheCause(String fault, Scenario scenario, List<String> expected) {
		List<Finding> findings = this.check.check(scenario);

		assertThat(findings).extracting((finding) -> finding.rule() + " " + finding.place()).isEqualTo(expected);
	}

	static Stream<Arguments> findsTheCauseAndOnlyTheCause() {
		return Stream.of(arguments("a circle with a way out is no fault", graph("a: b", "b: a end", "end!"), List.of()),
				arguments("a mistyped target hides no unreachable turn", graph("a: radois end", "radios: end", "end!"),
						List.of("UNKNOWN_TARGET a/to-radois")),
				arguments("a target like nothing else", graph("a: somewhere end", "end!"),
						List.of("UNKNOWN_TARGET a/to-somewhere")),
				arguments("a turn that waits for a missing target is not blamed for never ending",
						graph("a: b", "b: a somewhere", "c: end", "end!"),
						List.of("UNKNOWN_TARGET b/to-somewhere", "UNREACHABLE c")),
				arguments("a chain that nothing leads to", graph("a: end", "b: c", "c: d", "d: end", "end!"),
						List.of("UNREACHABLE b")),
				arguments("an unreachable circle", graph("a: end", "b: c", "c: b end", "end!"),
						List.of("UNREACHABLE b")),
				arguments("two unreachable beginnings", graph("a: end", "b: d", "c: d", "d: end", "end!"),
						List.of("UNREACHABLE b", "UNREACHABLE c")),
				arguments("an unreachable ending", graph("a: end", "end!", "other!"), List.of("UNREACHABLE other")),
				arguments("a circle that never ends, not the turns before it",
						graph("a: b end", "b: c", "c: d", "d: c", "end!"), List.of("CANNOT_END c")),
				arguments("a turn that leads only to itself", graph("a: b end", "b: b", "end!"),
						List.of("CANNOT_END b")),
				arguments("two circles that never end", graph("a: b c end", "b: b", "c: d", "d: c", "end!"),
						List.of("CANNOT_END b", "CANNOT_END c")),
				arguments("no choices, and no blame for the turn before", graph("a: b", "b", "c: end", "end!"),
						List.of("NO_CHOICES b", "UNREACHABLE c")),
				arguments("no ending at all", graph("a: b", "b: a"), List.of("NO_ENDING endings")),
				arguments("a start that is no turn",
						scenario("a-turn", graph("b-turn: end", "end!").turns(), List.of(ending("end"))),
						List.of("UNKNOWN_TARGET start")),
				arguments("a start like nothing else",
						scenario("elsewhere", graph("b: end", "end!").turns(), List.of(ending("end"))),
						List.of("UNKNOWN_TARGET start")));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void findsFaultsOfTurnsAndChoices(String fault, Turn turn, String expected) {
		Scenario scenario = scenario(turn.id(), List.of(turn), List.of(ending("end")));

		assertThat(this.check.check(scenario)).extracting((finding) -> finding.rule() + " " + finding.place())
			.containsExactly(expected);
	}

	static Stream<Arguments> findsFaultsOfTurnsAndChoices() {
		return Stream.of(
				arguments("a speaker who does not exist", new Turn("a", "teo", "…", List.of(leading("x"))),
						"UNKNOWN_SPEAKER a"),
				arguments("a principle that does not exist", turnWith(choice("x", "end", Map.of("mutualty", 1))),
						"UNKNOWN_PRINCIPLE a/x"),
				arguments("one choice id twice", turnWith(leading("x"), leading("x")), "DUPLICATE_ID a/x"),
				arguments("one choice id three times", turnWith(leading("x"), leading("x"), leading("x")),
						"DUPLICATE_ID a/x"),
				arguments("harm that is empty", turnWith(choice("x", "end", Map.of(), " ", "Say this.")),
						"HARM_WITHOUT_REASON a/x"),
				arguments("something to try and no harm", turnWith(choice("x", "end", Map.of(), null, "Say this.")),
						"HARM_WITHOUT_REASON a/x"),
				arguments("harm and nothing to try", turnWith(choice("x", "end", Map.of(), "It hurts.", null)),
						"HARM_WITHOUT_INSTEAD a/x"));
	}

	@Test
	void findsOneIdForATurnAndAnEnding() {
		Scenario scenario = scenario("a", List.of(turnWith(leading("x"))), List.of(ending("end"), ending("a")));

		assertThat(this.check.check(scenario)).extracting(Finding::rule, Finding::place)
			.contains(tuple(Rule.DUPLICATE_ID, "a"));
	}

	@Test
	void findsOneIdForTwoSpeakers() {
		Scenario coffee = Fixtures.coffee();
		Speaker namesake = new Speaker("devon", "Other Devon", "…");

		List<Finding> findings = this.check.check(new Scenario(coffee.id(), coffee.title(), coffee.minutes(),
				coffee.summary(), coffee.scene(), coffee.role(), null, coffee.concepts(),
				List.of(Fixtures.DEVON, namesake), coffee.start(), coffee.turns(), coffee.endings()));

		assertThat(findings).extracting(Finding::rule).containsExactly(Rule.DUPLICATE_ID);
	}

	@Test
	void tellsWhatWasProbablyMeant() {
		List<Finding> findings = this.check.check(graph("a: radois end", "radios: end", "end!"));

		assertThat(findings).singleElement()
			.extracting(Finding::message)
			.isEqualTo("Choice “to-radois” of turn “a” leads to “radois”, which is neither a turn nor an ending. "
					+ "Did you mean “radios”?");
	}

	@Test
	void namesTheCircleThatNeverEnds() {
		List<Finding> findings = this.check.check(graph("a: b end", "b: c", "c: b", "end!"));

		assertThat(findings).singleElement()
			.extracting(Finding::message)
			.isEqualTo("From turn “b” the talk never ends: it only goes round b, c. Let a choice lead to an ending.");
	}

	@Test
	void namesWhatIsKnownWhenNothingIsSimilar() {
		Turn turn = turnWith(choice("x", "end", Map.of("kindness", 1)));

		List<Finding> findings = this.check.check(scenario("a", List.of(turn), List.of(ending("end"))));

		assertThat(findings).singleElement()
			.extracting(Finding::message)
			.asString()
			.endsWith("Known: boundaries, critical-learning, mutuality.");
	}

	@Test
	void checksFourHundredTurnsWithTwelveHundredChoices() {
		String[] lines = Stream
			.concat(IntStream.range(0, 400)
				.mapToObj((turn) -> "t%d: t%d t%d t%d".formatted(turn, (turn + 1) % 400, turn * 7 % 400,
						turn * 13 % 400)),
					Stream.of("end!"))
			.toArray(String[]::new);
		Scenario scenario = graph(lines);

		List<Finding> findings = assertTimeout(Duration.ofSeconds(5), () -> this.check.check(scenario));

		assertThat(findings).extracting((finding) -> finding.rule() + " " + finding.place())
			.contains("UNREACHABLE end", "CANNOT_END t0");
	}

	private static Turn turnWith(Choice... choices) {
		return new Turn("a", "devon", "…", List.of(choices));
	}

	private static Choice leading(String id) {
		return choice(id, "end", Map.of());
	}

}
