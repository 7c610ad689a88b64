package org.peerway.roleplay.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerway.roleplay.Fixtures;
import org.peerway.roleplay.check.Finding.Rule;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.peerway.roleplay.check.Sketch.reply;
import static org.peerway.roleplay.check.Sketch.tell;
import static org.peerway.roleplay.check.Sketch.turn;
import static org.peerway.roleplay.check.Sketch.when;
import static org.peerway.roleplay.check.Sketch.written;

class FixesTests {

	private final ScenarioCheck check = new ScenarioCheck(Fixtures.PRINCIPLES.stream().map(Principle::id).toList());

	@ParameterizedTest(name = "{1} {2}")
	@MethodSource
	void mends(Scenario scenario, Rule rule, String mended) {
		Finding finding = finding(scenario, rule);

		Scenario fixed = Fixes.apply(scenario, finding).orElseThrow();

		assertThat(this.check.check(fixed)).extracting(Finding::rule).doesNotContain(rule);
		assertThat(fixed.toString()).contains(mended);
	}

	static Stream<Arguments> mends() {
		Turn end = turn("a", "end");
		return Stream.of(arguments(Edits.start(Sketch.of(end).scenario(), "aa"), Rule.UNKNOWN_TARGET, "start=a,"),
				arguments(Sketch.of(turn("a", "ennd", "end")).scenario(), Rule.UNKNOWN_TARGET, "to=end"),
				arguments(Sketch.of(written("a", "ennd")).scenario(), Rule.UNKNOWN_TARGET, "to=end"),
				arguments(Sketch.of(Edits.speaker(end, "devin")).scenario(), Rule.UNKNOWN_SPEAKER, "speaker=devon"),
				arguments(Sketch.of(scored("mutualty", 1)).scenario(), Rule.UNKNOWN_PRINCIPLE, "{mutuality=1}"),
				arguments(Sketch.of(written("a", "end", "boundaries", "boundarie")).scenario(), Rule.UNKNOWN_PRINCIPLE,
						"principles=[boundaries]"),
				arguments(Sketch.of(end).pass("mutualty", 0, 1).scenario(), Rule.UNKNOWN_PRINCIPLE,
						"{mutuality=Thresholds"),
				arguments(conditional("trusst >= 1 or visits(a) = 0"), Rule.UNKNOWN_VARIABLE,
						"when=trust >= 1 or visits(a) = 0"),
				arguments(conditional("visits(aa) > 1"), Rule.UNKNOWN_TARGET, "when=visits(a) > 1"),
				arguments(conditional("points(mutuality-) > 1"), Rule.UNKNOWN_PRINCIPLE, "when=points(mutuality) > 1"),
				arguments(conditional("hunger > 1"), Rule.UNKNOWN_VARIABLE,
						"Variable[id=hunger, initial=Amount[number=0]]"),
				arguments(conditional("hungry"), Rule.UNKNOWN_VARIABLE, "Variable[id=hungry, initial=Flag[set=false]]"),
				arguments(conditional("hunger = \"some\""), Rule.UNKNOWN_VARIABLE,
						"Variable[id=hunger, initial=Word[text=]]"),
				arguments(Sketch
					.of(turn("a", when("", reply("x", "end", 1), Sketch.set("tld", tell(true).value())),
							reply("y", "end", 0)))
					.scenario(), Rule.UNKNOWN_VARIABLE, "Effect[variable=told"),
				arguments(conditional("trust == 2 && !told"), Rule.CONDITION_UNREADABLE, "when=trust = 2 and not told"),
				arguments(conditional("(mood = 'calm'"), Rule.CONDITION_UNREADABLE, "when=mood = \"calm\""),
				arguments(conditional("trust = 0"), Rule.CONDITION_ALWAYS, "when=]"),
				arguments(Sketch.of(scored("mutuality", 7)).scenario(), Rule.SCORE_OUT_OF_RANGE, "{mutuality=2}"),
				arguments(Sketch.of(scored("mutuality", Integer.MIN_VALUE)).scenario(), Rule.SCORE_OUT_OF_RANGE,
						"{mutuality=-2}"),
				arguments(Sketch.of(end).pass("mutuality", 3, 1).scenario(), Rule.THRESHOLDS_OUT_OF_ORDER,
						"basic=1, proficient=3"),
				arguments(
						Sketch.of(end)
							.pass("mutuality", 3, 4)
							.scenario(),
						Rule.THRESHOLD_OUT_OF_REACH, "basic=1, proficient=1"),
				arguments(Sketch.of(turn("a", reply("x", "end", 1), reply("x", "end", 0), reply("x", "end", 2)))
					.scenario(), Rule.DUPLICATE_ID, "id=x-3"),
				arguments(Sketch.of(turn("a", "a", "end"), turn("a", "end"))
					.ending(new Ending("a", "The end", "They leave.", ""))
					.endings("end")
					.scenario(), Rule.DUPLICATE_ID, "id=a-3"),
				arguments(Sketch
					.of(turn("a", new Choice("x", "Hm", "end", Map.of(), "", " ", null), reply("y", "end", 1)))
					.scenario(), Rule.HARM_WITHOUT_REASON, "harm=null"),
				arguments(Sketch.of(clear("a", "b"), clear("b", "c"), clear("c", "end")).scenario(), Rule.BEST_FIRST,
						"Choice[id=y"));
	}

	private static Turn scored(String principle, int score) {
		return turn("a", reply("x", "end", Map.of(principle, score), "Hm."), reply("y", "end", 1));
	}

	private static Turn clear(String id, String to) {
		return turn(id, reply("x", to, 2), reply("y", to, 0));
	}

	private static Scenario conditional(String condition) {
		return Sketch.of(turn("a", when(condition, reply("x", "end", 1)), reply("y", "end", 0))).scenario();
	}

	private Finding finding(Scenario scenario, Rule rule) {
		return this.check.check(scenario).stream().filter((one) -> one.rule() == rule).findFirst().orElseThrow();
	}

	@Test
	void mendsNothingWhereNoChangeIsKnown() {
		Scenario scenario = Sketch.of(turn("a", "nowhere", "end")).scenario();

		assertThat(Fixes.apply(scenario, finding(scenario, Rule.UNKNOWN_TARGET))).isEmpty();
	}

	@Test
	void mendsNothingThatWasChangedSince() {
		Scenario scenario = Sketch.of(turn("a", "ennd", "end")).scenario();
		Finding finding = finding(scenario, Rule.UNKNOWN_TARGET);

		assertThat(Fixes.apply(Sketch.of(turn("a", "end")).scenario(), finding)).isEmpty();
	}

	@Test
	void everyChangeHasWords() {
		var fixes = List.of(new Fix.Replace("a", "b"), new Fix.Write(""), new Fix.Write("told"), new Fix.TellApart(),
				new Fix.AddVariable(Sketch.of(turn("a", "end")).scenario().variables().getFirst()),
				new Fix.Score("hope", 2), Fix.Ask.of("hope", 1, 2), new Fix.Harmless(), new Fix.Mix());

		assertThat(fixes).extracting((fix) -> FindingText.english().of(fix.words()))
			.containsExactly("Make it “b”", "Take the condition out", "Write: told", "Give the later ones new ids",
					"Add the variable “trust”", "Make it 2", "Ask for 1 and 2", "Take the mark of harm off",
					"Mix the choices");
	}

}
