package org.peerway.roleplay.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.peerway.roleplay.script.Act;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Effect;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Lines;
import org.peerway.roleplay.script.PassRule;
import org.peerway.roleplay.script.PassRule.Thresholds;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Value;
import org.peerway.roleplay.script.Variable;

/**
 * A made-up scenario as large as they get: three choices a turn with texts of usual
 * length, variables, conditions, a pass rule, and all of it in a second language.
 */
public final class LargeScenarios {

	/** What its choices are scored by. */
	public static final List<String> PRINCIPLES = List.of("mutuality", "critical-learning", "hope");

	private static final List<String> CONDITIONS = List.of("trust >= 2", "told", "not told or trust > 0",
			"mood = \"calm\"", "points(hope) > 3", "visits(t7) < 2 and mood != \"tense\"");

	private static final List<String> WORDS = List.of("we", "could", "sit", "on", "that", "bench", "for", "a", "while",
			"and", "talk", "about", "the", "pills", "nobody", "asked", "me", "morning", "is", "hard", "again", "you",
			"listen", "there", "was", "time", "remember", "garden", "together", "slowly");

	private final Random chance;

	private final int turns;

	private LargeScenarios(long seed, int turns) {
		this.chance = new Random(seed);
		this.turns = turns;
	}

	/** A scenario of so many turns; the same seed makes the same. */
	public static Scenario of(long seed, int turns) {
		return new LargeScenarios(seed, turns).scenario();
	}

	private Scenario scenario() {
		var acts = IntStream.range(0, 10).mapToObj((act) -> new Act("act-" + act, "Act " + act)).toList();
		var turns = IntStream.range(0, this.turns).mapToObj(this::turn).toList();
		var endings = IntStream.range(0, 4)
			.mapToObj((number) -> new Ending("end-" + number, "Ending " + number, words(25), words(30)))
			.toList();
		var asked = PRINCIPLES.stream().collect(Collectors.toMap((one) -> one, (_) -> new Thresholds(5, 20)));
		var scenario = new Scenario("large", "A long day", 60, words(12), words(30), words(20), null, List.of(),
				List.of(new Speaker("dana", "Dana", words(20), words(10))), variables(), acts, "t0", turns, endings,
				new PassRule(asked), "en", Map.of());
		var translated = new LinkedHashMap<>(Lines.of(scenario));
		return new Scenario(scenario.id(), scenario.title(), 60, scenario.summary(), scenario.scene(), scenario.role(),
				null, List.of(), scenario.speakers(), scenario.variables(), acts, "t0", turns, endings, scenario.pass(),
				"en", Map.of("es", translated));
	}

	private static List<Variable> variables() {
		return List.of(new Variable("trust", new Value.Amount(0)), new Variable("told", new Value.Flag(false)),
				new Variable("mood", new Value.Word("tense")));
	}

	private Turn turn(int number) {
		List<Choice> choices = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			choices.add(choice(number, i));
		}
		return new Turn("t" + number, "dana", words(25), null, null, "act-" + (number * 10 / this.turns),
				number % 50 == 0, choices, null);
	}

	private Choice choice(int turn, int number) {
		Map<String, Integer> scores = new LinkedHashMap<>();
		scores.put(PRINCIPLES.get(this.chance.nextInt(3)), 2 - this.chance.nextInt(5));
		String when = (number > 0 && this.chance.nextInt(5) == 0)
				? CONDITIONS.get(this.chance.nextInt(CONDITIONS.size())) : "";
		return new Choice("c" + number, words(14), target(turn, number), scores, words(18), null, null, effects(),
				when);
	}

	private List<Effect> effects() {
		return switch (this.chance.nextInt(20)) {
			case 0 -> List.of(new Effect("trust", Effect.Kind.ADD, new Value.Amount(1)));
			case 1 -> List.of(new Effect("trust", Effect.Kind.ADD, new Value.Amount(-1)));
			case 2 -> List.of(new Effect("told", Effect.Kind.SET, new Value.Flag(this.chance.nextBoolean())));
			case 3 -> List.of(new Effect("mood", Effect.Kind.SET, new Value.Word("calm")));
			default -> List.of();
		};
	}

	/** The first choice leads on, the others some turns on or, seldom, back. */
	private String target(int turn, int number) {
		int to = turn + 1 + ((number > 0) ? this.chance.nextInt(8) : 0);
		if (number > 0 && this.chance.nextInt(20) == 0) {
			to = this.chance.nextInt(this.turns);
		}
		return (to < this.turns) ? "t" + to : "end-" + (to - this.turns) % 4;
	}

	private String words(int count) {
		return IntStream.range(0, count)
			.mapToObj((i) -> WORDS.get(this.chance.nextInt(WORDS.size())) + ((i % 9 == 8) ? "." : ""))
			.collect(Collectors.joining(" "));
	}

}
