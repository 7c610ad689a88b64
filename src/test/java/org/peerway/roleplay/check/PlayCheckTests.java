package org.peerway.roleplay.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerway.roleplay.Fixtures;
import org.peerway.roleplay.script.Effect;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.peerway.roleplay.check.Sketch.reply;
import static org.peerway.roleplay.check.Sketch.tell;
import static org.peerway.roleplay.check.Sketch.trust;
import static org.peerway.roleplay.check.Sketch.turn;
import static org.peerway.roleplay.check.Sketch.when;
import static org.peerway.roleplay.check.Sketch.written;

class PlayCheckTests {

	private final ScenarioCheck check = new ScenarioCheck(Fixtures.PRINCIPLES.stream().map(Principle::id).toList());

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void findsWhatCanHappenInAPlay(String what, Scenario scenario, List<String> expected) {
		assertThat(this.check.faults(scenario)).extracting((finding) -> finding.rule() + " " + finding.place())
			.isEqualTo(expected);
	}

	static Stream<Arguments> findsWhatCanHappenInAPlay() {
		return Stream
			.of(arguments("a condition that holds on one way only", branching("told", ""), List.of()),
					arguments("a condition that never holds", branching("trust > 0", ""),
							List.of("CONDITION_NEVER b/x")),
					arguments("a condition that always holds", branching("trust = 0", ""),
							List.of("CONDITION_ALWAYS b/x")),
					arguments("conditions of which one holds at least", branching("told", "not told"), List.of()),
					arguments("no choice that is open on one of two ways", branching("told", "told and trust = 0"),
							List.of("NO_OPEN_REPLY b")),
					arguments("only choices that are never open", branching("trust > 0", "trust > 1"),
							List.of("CONDITION_NEVER b/x", "CONDITION_NEVER b/y")),
					arguments("a circle that is left while there is a way", circling(
							tell(false)), List.of()),
					arguments("a circle that is not left any more", circling(tell(true)), List.of("NO_WAY_OUT b")),
					arguments("a circle that nothing ever leaves because of one condition",
							Sketch.of(turn("a", reply("x", "a", 1), when("told", reply("y", "end", 0)))).scenario(),
							List.of("CONDITION_NEVER a/y")),
					arguments("visits that open a way in time",
							Sketch.of(turn("a", reply("x", "a", 1), when("visits(a) >= 3", reply("y", "end", 0))))
								.scenario(),
							List.of()),
					arguments("points that close a way",
							Sketch
								.of(turn("a", reply("x", "b", 1), reply("y", "b", -1)),
										turn("b", when("points(mutuality) > 0", reply("x", "end", 1)),
												when("points(mutuality) < 1", reply("y", "end", 0))))
								.scenario(),
							List.of()),
					arguments("what a condition asks for and nobody wrote is told first",
							branching("truts > 0", "told and trust > 0"), List.of("UNKNOWN_VARIABLE b/x")));
	}

	/** Two ways to {@code b}, one of which sets {@code told}. */
	private static Scenario branching(String one, String other) {
		return Sketch
			.of(turn("a", when("", reply("x", "b", 1), tell(true)), reply("y", "b", 0)),
					turn("b", when(one, reply("x", "end", 1)), when(other, reply("y", "end", 0))))
			.scenario();
	}

	/** The way out of {@code b} is shut once the play has gone on to {@code c}. */
	private static Scenario circling(Effect back) {
		return Sketch
			.of(turn("a", reply("x", "b", 1), reply("y", "end", 0)),
					turn("b", when("", reply("x", "c", 1), tell(true)), when("not told", reply("y", "end", 0))),
					turn("c", reply("x", "b", 1), when("", reply("y", "b", 0), back)))
			.scenario();
	}

	@Test
	void findsWhatIsNotSureWhereMoreCanHappenThanIsLookedAt() {
		Turn counting = turn("a", when("", reply("more", "a", 1), trust(1)), when("", reply("less", "a", 0), trust(-1)),
				when("trust > 90000", reply("leave", "end", 0)));

		assertThat(this.check.faults(Sketch.of(counting).scenario()))
			.extracting((finding) -> finding.rule() + " " + finding.place())
			.containsExactly("UNSURE_TO_END a");
	}

	@Test
	void isSureWhereAWayWithoutConditionsLeadsToAnEnding() {
		Turn counting = turn("a", when("", reply("more", "a", 1), trust(1)), when("", reply("less", "a", 0), trust(-1)),
				when("trust > 90000", reply("leave", "end", 0)), reply("on", "b", 0));
		Turn last = turn("b", when("trust > 0", reply("x", "end", 0)), when("trust <= 0", reply("y", "end", 1)));

		assertThat(this.check.faults(Sketch.of(counting, last).scenario())).isEmpty();
	}

	@ParameterizedTest(name = "{1}")
	@MethodSource
	void findsEmptyTexts(Scenario scenario, String expected) {
		assertThat(this.check.faults(scenario)).extracting((finding) -> finding.place() + " " + finding.property())
			.containsExactly(expected);
	}

	static Stream<Arguments> findsEmptyTexts() {
		return Stream.of(arguments(Sketch.of(Sketch.saying(" ", turn("a", "end"))).scenario(), "a text"),
				arguments(Sketch.of(turn("a", reply("x", "end", Map.of(), ""), reply("y", "end", 1))).scenario(),
						"a/x text"),
				arguments(Sketch.of(turn("a", "end")).scene("").scenario(), "scene "),
				arguments(Sketch.of(turn("a", "end")).ending(new Ending("end", "", "They leave.", "")).scenario(),
						"end title"),
				arguments(Sketch.of(turn("a", "end")).ending(new Ending("end", "The end", "\n", "")).scenario(),
						"end text"));
	}

	@Test
	void askingForOwnWordsIsNoLackOfChoices() {
		assertThat(this.check.faults(Sketch.of(written("a", "end", "mutuality")).scenario())).isEmpty();
	}

	@Test
	void findsATurnWithOneChoice() {
		Scenario scenario = Sketch.of(turn("a", reply("x", "end", 0))).scenario();

		assertThat(this.check.faults(scenario)).singleElement()
			.extracting((finding) -> FindingText.english().of(finding))
			.isEqualTo("Turn “a” has only one choice. Give it one more, so that there is something to choose.");
	}

}
