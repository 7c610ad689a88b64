package org.peerway.roleplay.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerway.base.lens.Lens;
import org.peerway.base.lens.LensEntry;
import org.peerway.roleplay.Fixtures;
import org.peerway.roleplay.check.Finding.Rule;
import org.peerway.roleplay.check.Finding.Severity;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.peerway.roleplay.check.Sketch.feedback;
import static org.peerway.roleplay.check.Sketch.must;
import static org.peerway.roleplay.check.Sketch.pictured;
import static org.peerway.roleplay.check.Sketch.reply;
import static org.peerway.roleplay.check.Sketch.saying;
import static org.peerway.roleplay.check.Sketch.tell;
import static org.peerway.roleplay.check.Sketch.turn;
import static org.peerway.roleplay.check.Sketch.when;
import static org.peerway.roleplay.check.Sketch.written;

class WarningTests {

	private static final String LABORED = "Subsequently, organizational considerations notwithstanding, "
			+ "interdisciplinary collaboration necessitates comprehensive documentation of individualized "
			+ "rehabilitation objectives, irrespective of institutional affiliation, geographical circumstances, "
			+ "socioeconomic characteristics, predetermined administrative responsibilities, professional "
			+ "qualifications, or previously established interpersonal relationships and expectations.";

	private static final String PLAIN = "They sit on the bench. The sun is out. ".repeat(6);

	private final ScenarioCheck check = new ScenarioCheck(Fixtures.PRINCIPLES.stream().map(Principle::id).toList(),
			Lens.of(List.of(new LensEntry("non-compliant", "en", List.of("non-compliant"), List.of(),
					"It judges where it could ask.", List.of("says no to the pills", "has reasons"), null,
					List.of()))));

	@ParameterizedTest(name = "{0}: {2}")
	@MethodSource({ "ofPaths", "ofPoints", "ofReplies", "ofGaps", "ofWords" })
	void warnsOfThatAndOnlyThere(Rule rule, Scenario scenario, List<String> places) {
		List<Finding> findings = this.check.check(scenario);

		assertThat(findings).filteredOn((finding) -> finding.rule() == rule)
			.extracting((finding) -> (finding.place() + " " + finding.property()).strip())
			.isEqualTo(places);
		assertThat(findings).extracting(Finding::severity).doesNotContain(Severity.FAULT);
	}

	static Stream<Arguments> ofPaths() {
		Turn a = turn("a", "b", "end");
		return Stream.of(arguments(Rule.LOOP, scenario(a, turn("b", "a", "end")), List.of("a")),
				arguments(Rule.LOOP, scenario(turn("a", "a", "b"), turn("b", "b", "end")), List.of("a", "b")),
				arguments(Rule.LOOP, scenario(a, turn("b", "end")), List.of()),
				arguments(Rule.LOOP,
						scenario(a, turn("b", when("visits(b) < 3", reply("x", "b", 1)), reply("y", "end", 0))),
						List.of()),
				arguments(Rule.MUST_BYPASSED, scenario(a, must(turn("b", "end"))), List.of("b must")),
				arguments(Rule.MUST_BYPASSED, scenario(must(a), turn("b", "end")), List.of()),
				arguments(Rule.MUST_BYPASSED,
						scenario(turn("a", when("", reply("x", "c", 0), tell(true)), reply("y", "b", 1)),
								must(turn("b", "c")),
								turn("c", when("told", reply("x", "b", 0)),
										when("visits(b) > 0", reply("y", "end", 1)))),
						List.of()),
				arguments(Rule.NEVER_ASSESSED, scenario(unscored(), turn("b", "end")), List.of("end mutuality")),
				arguments(Rule.NEVER_ASSESSED, scenario(a, turn("b", "end")), List.of()),
				arguments(Rule.NEVER_ASSESSED,
						Sketch.of(turn("a", "b"), written("b", "end", "mutuality")).pass("boundaries", 0, 0).scenario(),
						List.of("end boundaries")),
				arguments(Rule.NEVER_ASSESSED,
						Sketch.of(turn("a", "b"), written("b", "end", "mutuality")).pass("mutuality", 0, 0).scenario(),
						List.of()));
	}

	private static Turn unscored() {
		return turn("a", reply("x", "b", Map.of(), "Shall we?"), reply("y", "end", Map.of(), "I have to go."));
	}

	private static Scenario scenario(Turn... turns) {
		return Sketch.of(turns).scenario();
	}

	static Stream<Arguments> ofPoints() {
		Turn a = turn("a", reply("x", "b", 2), reply("y", "low", -1));
		Turn b = turn("b", reply("x", "high", 1), reply("y", "high", 0));
		return Stream.of(arguments(Rule.THRESHOLD_OUT_OF_REACH, passing(4, 5, a, b), List.of("pass mutuality")),
				arguments(Rule.THRESHOLD_OUT_OF_REACH, passing(3, 4, a, b), List.of("pass mutuality")),
				arguments(Rule.THRESHOLD_OUT_OF_REACH, passing(2, 3, a, b), List.of()),
				arguments(Rule.THRESHOLD_OUT_OF_REACH,
						passing(4, 5, a, turn("b", reply("x", "b", 1), reply("y", "high", 0))), List.of()),
				arguments(Rule.THRESHOLD_GIVEN, passing(-1, 3, a, b), List.of("pass mutuality")),
				arguments(Rule.THRESHOLD_GIVEN, passing(0, 3, a, b), List.of()),
				arguments(Rule.ENDING_BELOW_PASS, passing(0, 3, a, b), List.of("low mutuality")),
				arguments(Rule.ENDING_BELOW_PASS, passing(-1, 3, a, b), List.of()),
				arguments(Rule.ENDING_BELOW_PASS, passing(4, 5, a, b), List.of()));
	}

	private static Scenario passing(int basic, int proficient, Turn... turns) {
		return Sketch.of(turns).endings("high", "low").pass("mutuality", basic, proficient).scenario();
	}

	static Stream<Arguments> ofReplies() {
		return Stream.of(arguments(Rule.SAME_SCORES,
				scenario(turn("a", "b"), turn("b", reply("x", "end", 1), reply("y", "end", 1))), List.of("b choices")),
				arguments(Rule.SAME_SCORES, scenario(turn("a", reply("x", "end", 1), reply("y", "end", 0))), List.of()),
				arguments(Rule.SAME_SCORES, scenario(unscored(), turn("b", reply("x", "end", 0), reply("y", "end", 0))),
						List.of("a choices")),
				arguments(Rule.SAME_WORDS,
						scenario(turn("a", reply("x", "end", Map.of(), "Go on."),
								reply("y", "end", Map.of(), "Go on. "))),
						List.of("a/y text")),
				arguments(Rule.SAME_WORDS, scenario(turn("a", "end")), List.of()),
				arguments(Rule.BEST_FIRST, row(0, 0, 0), List.of("t0 choices")),
				arguments(Rule.BEST_FIRST, row(0, 1, 0), List.of()), arguments(Rule.BEST_FIRST, row(0, 0), List.of()),
				arguments(Rule.BEST_LONGEST, row(2, 2, 2), List.of("t0 choices")),
				arguments(Rule.BEST_LONGEST, row(2, 1, 2), List.of()));
	}

	/**
	 * Turns in a row; of each the choice of that number is best, the last one longest.
	 */
	private static Scenario row(int... best) {
		return scenario(IntStream.range(0, best.length)
			.mapToObj((number) -> turn("t" + number, IntStream.range(0, 3)
				.mapToObj((choice) -> reply("c" + choice, (number + 1 < best.length) ? "t" + (number + 1) : "end",
						Map.of("mutuality", (choice == best[number]) ? 2 : -1), "Hm" + ".".repeat(choice + 1)))
				.toArray(Choice[]::new)))
			.toArray(Turn[]::new));
	}

	static Stream<Arguments> ofGaps() {
		Turn silent = turn("a", reply("x", "end", 1), feedback(" ", reply("y", "end", 0)));
		Map<String, String> two = Map.of("title", "Un bosquejo", "scene", "El parque.");
		return Stream.of(arguments(Rule.NO_FEEDBACK, scenario(silent), List.of("a/y feedback")),
				arguments(Rule.NO_FEEDBACK, scenario(turn("a", "end")), List.of()),
				arguments(Rule.NO_FEEDBACK,
						Sketch.of(turn("a", "end")).ending(new Ending("end", "The end", "They leave.", "")).scenario(),
						List.of("end debrief")),
				arguments(Rule.NO_ALTERNATIVE, scenario(pictured("", turn("a", "end"))), List.of("a picture")),
				arguments(Rule.NO_ALTERNATIVE, scenario(pictured("A bench", turn("a", "end"))), List.of()),
				arguments(Rule.NO_TRANSLATION, Sketch.of(turn("a", "end")).translations(Map.of("es", two)).scenario(),
						List.of("summary es")),
				arguments(Rule.NO_TRANSLATION, scenario(turn("a", "end")), List.of()));
	}

	static Stream<Arguments> ofWords() {
		String shorthand = "Devon has been non-compliant.";
		Turn plain = turn("a", "end");
		return Stream.of(arguments(Rule.HARD_TO_READ, scenario(saying(LABORED, plain)), List.of("a text")),
				arguments(Rule.HARD_TO_READ, scenario(saying(PLAIN, plain)), List.of()),
				arguments(Rule.HARD_TO_READ, Sketch.of(plain).scene(LABORED).in("fr").scenario(), List.of()),
				arguments(Rule.SHORTHAND, Sketch.of(plain).scene(shorthand).scenario(), List.of("scene")),
				arguments(Rule.SHORTHAND, Sketch.of(plain).scene("They wrote “non-compliant” here.").scenario(),
						List.of()),
				arguments(Rule.SHORTHAND, Sketch.of(plain).scene(shorthand).in("es").scenario(), List.of()),
				arguments(Rule.SHORTHAND, scenario(saying(shorthand, plain)), List.of()),
				arguments(Rule.SHORTHAND, scenario(speaking(shorthand, 1)), List.of("a/x text")),
				arguments(Rule.SHORTHAND, scenario(speaking(shorthand, -1)), List.of()),
				arguments(Rule.SHORTHAND,
						scenario(turn("a", reply("x", "end", 1), feedback(shorthand, reply("y", "end", -1)))),
						List.of("a/y feedback")),
				arguments(Rule.SHORTHAND,
						Sketch.of(plain).ending(new Ending("end", "The end", "They leave.", shorthand)).scenario(),
						List.of("end debrief")));
	}

	private static Turn speaking(String text, int score) {
		return turn("a", reply("x", "end", Map.of("mutuality", score), text), reply("y", "end", 0));
	}

	@Test
	void saysWhatIsMissingOnceHoweverMuchItIs() {
		Turn[] turns = IntStream.range(0, 20)
			.mapToObj((number) -> turn("t" + number,
					feedback("", reply("x", (number < 19) ? "t" + (number + 1) : "end", number % 3)),
					reply("y", "end", 1)))
			.toArray(Turn[]::new);

		assertThat(this.check.check(scenario(turns))).filteredOn((finding) -> finding.rule() == Rule.NO_FEEDBACK)
			.singleElement()
			.extracting((finding) -> FindingText.english().of(finding))
			.isEqualTo("Choices without feedback: 20. They are: t0/x, t1/x, t2/x, t3/x, t4/x, t5/x, t6/x, t7/x, …. "
					+ "Say in a sentence or two what each of them did.");
	}

	@Test
	void saysWarningsInSpanishToo() {
		Finding finding = this.check.check(scenario(turn("a", "b", "end"), must(turn("b", "end"))))
			.stream()
			.filter((one) -> one.rule() == Rule.MUST_BYPASSED)
			.findFirst()
			.orElseThrow();

		assertThat(FindingText.in(Locale.of("es")).of(finding)).isEqualTo("Todo el mundo debería pasar por el turno "
				+ "«b», y se puede terminar sin él: a → end. Haga que también ese camino pase por ahí, o quite la marca.");
	}

	@Test
	void saysNothingOfPathsWhileAWayIsMissing() {
		Scenario draft = Sketch.of(turn("a", "b", "nowhere", "end"), must(turn("b", "a"))).scenario();

		assertThat(this.check.check(draft)).extracting(Finding::rule).containsExactly(Rule.UNKNOWN_TARGET);
	}

	@Test
	void tellsFaultsBeforeWarnings() {
		Scenario draft = Sketch.of(turn("a", feedback("", reply("x", "ennd", 1)), reply("y", "end", 1))).scenario();

		assertThat(this.check.check(draft)).extracting(Finding::rule)
			.containsExactly(Rule.UNKNOWN_TARGET, Rule.SAME_SCORES, Rule.NO_FEEDBACK);
		assertThat(this.check.faults(draft)).extracting(Finding::rule).containsExactly(Rule.UNKNOWN_TARGET);
	}

}
