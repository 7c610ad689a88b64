package org.peerway.roleplay.check;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.peerway.roleplay.Fixtures;
import org.peerway.roleplay.check.Finding.Rule;
import org.peerway.roleplay.script.Act;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Effect;
import org.peerway.roleplay.script.FreeText;
import org.peerway.roleplay.script.PassRule;
import org.peerway.roleplay.script.PassRule.Thresholds;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Value;
import org.peerway.roleplay.script.Variable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.peerway.roleplay.Fixtures.choice;
import static org.peerway.roleplay.Fixtures.ending;
import static org.peerway.roleplay.Fixtures.graph;
import static org.peerway.roleplay.Fixtures.scenario;

class ScenarioCheckTests {

	private final ScenarioCheck check = new ScenarioCheck(Fixtures.PRINCIPLES.stream().map(Principle::id).toList());

	@Test
	void findsNothingInAScenarioThatCanBePlayed() {
		assertThat(this.check.faults(Fixtures.coffee())).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void findsTheCauseAndOnlyTheCause(String fault, Scenario scenario, List<String> expected) {
		List<Finding> findings = this.check.faults(scenario);

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

		assertThat(this.check.faults(scenario)).extracting((finding) -> finding.rule() + " " + finding.place())
			.containsExactly(expected);
	}

	static Stream<Arguments> findsFaultsOfTurnsAndChoices() {
		return Stream.of(
				arguments("a speaker who does not exist",
						new Turn("a", "teo", "…", List.of(leading("x"), leading("y"))), "UNKNOWN_SPEAKER a"),
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

		assertThat(this.check.faults(scenario)).extracting(Finding::rule, Finding::place)
			.contains(tuple(Rule.DUPLICATE_ID, "a"));
	}

	@Test
	void findsOneIdForTwoSpeakers() {
		Scenario coffee = Fixtures.coffee();
		Speaker namesake = new Speaker("devon", "Other Devon", "…");

		List<Finding> findings = this.check.faults(new Scenario(coffee.id(), coffee.title(), coffee.minutes(),
				coffee.summary(), coffee.scene(), coffee.role(), null, coffee.concepts(),
				List.of(Fixtures.DEVON, namesake), coffee.start(), coffee.turns(), coffee.endings()));

		assertThat(findings).extracting(Finding::rule).containsExactly(Rule.DUPLICATE_ID);
	}

	@Test
	void findsNothingInAScenarioThatRemembers() {
		assertThat(this.check.faults(Fixtures.walk())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					trust >= 2 and not told        | `` |
					visits(a) = 1                  | `` |
					points(mutuality) > 0          | `` |
					trust =                        | CONDITION_UNREADABLE | cannot be read in column 8: something to compare is missing there. Write
					trust == 2                     | CONDITION_UNREADABLE | column 8
					told told                      | CONDITION_UNREADABLE | column 6: “told” cannot follow
					told & trust                   | CONDITION_UNREADABLE | “&” means nothing there.
					(told                          | CONDITION_UNREADABLE | a parenthesis is still open
					mood = "calm                   | CONDITION_UNREADABLE | a quotation mark is not closed
					visits() = 1                   | CONDITION_UNREADABLE | as in visits(at-the-door)
					trust = 1234567890             | CONDITION_UNREADABLE | up to nine digits
					trus > 1                       | UNKNOWN_VARIABLE     | asks for “trus”, which is not among the variables. Did you mean “trust”?
					hunger > 1                     | UNKNOWN_VARIABLE     | Known: mood, told, trust.
					visits(nowhere) = 1            | UNKNOWN_TARGET       | visits to “nowhere”
					points(kindness) = 1           | UNKNOWN_PRINCIPLE    | points of “kindness”
					trust                          | TYPE_CLASH           | takes “trust” for true or false
					not mood                       | TYPE_CLASH           | takes “mood”
					trust = "2"                    | TYPE_CLASH           | compares trust with "2"
					told > mood                    | TYPE_CLASH           | of different kinds
					mood < "calm"                  | TYPE_CLASH           | asks whether mood is less or more. Only numbers
					""")
	void findsFaultsOfConditions(String when, String rule, String told) {
		List<Finding> findings = this.check.faults(remembering(when, List.of()));

		if (rule.isEmpty()) {
			assertThat(findings).isEmpty();
			return;
		}
		assertThat(findings).singleElement().satisfies((finding) -> {
			assertThat(finding.rule()).isEqualTo(Rule.valueOf(rule));
			assertThat(finding.place() + " " + finding.property()).isEqualTo("a/x when");
			assertThat(FindingText.english().of(finding)).contains(told);
		});
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource
	void findsFaultsOfEffects(Effect effect, String rule, String told) {
		List<Finding> findings = this.check.faults(remembering("", List.of(effect)));

		assertThat(findings).singleElement().satisfies((finding) -> {
			assertThat(finding.rule()).isEqualTo(Rule.valueOf(rule));
			assertThat(finding.place() + " " + finding.property()).isEqualTo("a/x effects");
			assertThat(FindingText.english().of(finding)).contains(told);
		});
	}

	static Stream<Arguments> findsFaultsOfEffects() {
		return Stream.of(
				arguments(effect("truts", Effect.Kind.ADD, new Value.Amount(1)), "UNKNOWN_VARIABLE", "changes “truts”"),
				arguments(effect("trust", Effect.Kind.SET, new Value.Word("2")), "TYPE_CLASH", "It holds a number"),
				arguments(effect("told", Effect.Kind.ADD, new Value.Flag(true)), "TYPE_CLASH",
						"It holds true or false"),
				arguments(effect("mood", Effect.Kind.SET, new Value.Amount(1)), "TYPE_CLASH", "It holds a word"));
	}

	@Test
	void findsWhatTheModelLetsStand() {
		Turn both = new Turn("scene", "devon", "…", null, null, "asking", false, List.of(leading("x")),
				new FreeText("…", "nd", List.of("hop"), ""));
		Scenario scenario = new Scenario("id", "…", 10, "…", "…", "…", null, List.of(), List.of(Fixtures.DEVON),
				List.of(new Variable("and", new Value.Flag(true)), new Variable("x", new Value.Flag(true)),
						new Variable("x", new Value.Flag(true))),
				List.of(new Act("arriving", "…"), new Act("arriving", "…")), "scene",
				List.of(both, new Turn("b", "devon", "…", List.of(choice("y", "end", Map.of("mutuality", 3))))),
				List.of(ending("end"), ending("nd")), new PassRule(Map.of("kindness", new Thresholds(3, 1))), "en",
				Map.of());

		assertThat(this.check.faults(scenario)).extracting((finding) -> finding.rule() + " " + finding.place())
			.containsExactly("RESERVED_ID scene", "UNKNOWN_ACT scene", "FREE_AND_CHOICES scene",
					"UNKNOWN_PRINCIPLE scene", "DUPLICATE_ID variables", "RESERVED_ID variables", "DUPLICATE_ID acts",
					"UNKNOWN_PRINCIPLE pass", "THRESHOLDS_OUT_OF_ORDER pass", "FEW_CHOICES b", "UNREACHABLE b",
					"SCORE_OUT_OF_RANGE b/y");
	}

	@Test
	void followsWhereOwnWordsLead() {
		Turn free = new Turn("a", "devon", "…", new FreeText("…", "en", List.of(), ""));

		assertThat(this.check.faults(scenario("a", List.of(free), List.of(ending("end"))))).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.place() + " " + finding.property()).isEqualTo("a free/to");
				assertThat(finding.fix()).isEqualTo(new Fix.Replace("en", "end"));
				assertThat(FindingText.english().of(finding)).isEqualTo("What is written at turn “a” leads to “en”, "
						+ "which is neither a turn nor an ending. Did you mean “end”?");
			});
	}

	private static Scenario remembering(String when, List<Effect> effects) {
		Turn before = new Turn("before", "devon", "…",
				List.of(leading("x", "a", "", Map.of()),
						leading("trust", "a", "", Map.of(), effect("trust", Effect.Kind.SET, new Value.Amount(2))),
						leading("tell", "a", "", Map.of("mutuality", 1),
								effect("told", Effect.Kind.SET, new Value.Flag(true))),
						leading("calm", "a", "", Map.of(), effect("mood", Effect.Kind.SET, new Value.Word("calm")))));
		Turn turn = turnWith(leading("x", "end", when, Map.of(), effects.toArray(Effect[]::new)), leading("y"),
				leading("back", "before", "", Map.of()));
		return new Scenario("id", "…", 10, "…", "…", "…", null, List.of(), List.of(Fixtures.DEVON),
				List.of(new Variable("trust", new Value.Amount(0)), new Variable("told", new Value.Flag(false)),
						new Variable("mood", new Value.Word("tense"))),
				List.of(), "before", List.of(before, turn), List.of(ending("end")), PassRule.NONE, "en", Map.of());
	}

	private static Choice leading(String id, String to, String when, Map<String, Integer> scores, Effect... effects) {
		return new Choice(id, "reply " + id, to, scores, "…", null, null, List.of(effects), when);
	}

	private static Effect effect(String variable, Effect.Kind kind, Value value) {
		return new Effect(variable, kind, value);
	}

	@Test
	void tellsWhatWasProbablyMeant() {
		List<Finding> findings = this.check.faults(graph("a: radois end", "radios: end", "end!"));

		assertThat(findings).singleElement()
			.extracting((finding) -> FindingText.english().of(finding))
			.isEqualTo("Choice “to-radois” of turn “a” leads to “radois”, which is neither a turn nor an ending. "
					+ "Did you mean “radios”?");
	}

	@Test
	void namesTheCircleThatNeverEnds() {
		List<Finding> findings = this.check.faults(graph("a: b end", "b: c", "c: b", "end!"));

		assertThat(findings).singleElement()
			.extracting((finding) -> FindingText.english().of(finding))
			.isEqualTo("From turn “b” the talk never ends: it only goes round b, c. Let a choice lead to an ending.");
	}

	@Test
	void namesWhatIsKnownWhenNothingIsSimilar() {
		Turn turn = turnWith(choice("x", "end", Map.of("kindness", 1)));

		List<Finding> findings = this.check.faults(scenario("a", List.of(turn), List.of(ending("end"))));

		assertThat(findings).singleElement()
			.extracting((finding) -> FindingText.english().of(finding))
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

		List<Finding> findings = this.check.faults(scenario);

		assertThat(findings).extracting((finding) -> finding.rule() + " " + finding.place())
			.contains("UNREACHABLE end", "CANNOT_END t0");
	}

	private static Turn turnWith(Choice... choices) {
		return new Turn("a", "devon", "…",
				(choices.length > 1) ? List.of(choices) : List.of(choices[0], leading("another")));
	}

	private static Choice leading(String id) {
		return choice(id, "end", Map.of());
	}

}
