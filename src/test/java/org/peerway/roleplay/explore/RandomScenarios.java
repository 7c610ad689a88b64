package org.peerway.roleplay.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Effect;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.FreeText;
import org.peerway.roleplay.script.PassRule;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Value;
import org.peerway.roleplay.script.Variable;

/** Scenarios made up by chance, with circles, dead ends and conditions. */
public final class RandomScenarios {

	private static final List<String> PRINCIPLES = List.of("mutuality", "hope", "choice");

	private static final List<String> CONDITIONS = List.of("trust >= 1", "trust < 2", "told", "not told",
			"visits(t0) < 3", "points(hope) > 0 or told", "mood = \"calm\"");

	private final Random chance;

	private final int turns;

	private final int endings;

	private final boolean circles;

	private final boolean conditions;

	private RandomScenarios(long seed, int turns, boolean circles, boolean conditions) {
		this.chance = new Random(seed);
		this.turns = turns;
		this.endings = 1 + this.chance.nextInt(3);
		this.circles = circles;
		this.conditions = conditions;
	}

	/**
	 * A scenario.
	 * @param circles whether replies may lead back
	 * @param conditions whether replies may have conditions
	 */
	public static Scenario of(long seed, int turns, boolean circles, boolean conditions) {
		return new RandomScenarios(seed, turns, circles, conditions).scenario();
	}

	private Scenario scenario() {
		var turns = IntStream.range(0, this.turns).mapToObj(this::turn).toList();
		var endings = IntStream.range(0, this.endings)
			.mapToObj((number) -> new Ending("e" + number, "Ending " + number, "It ends.", "Talk it over."))
			.toList();
		return new Scenario("random", "By chance", 10, "Summary", "Scene", "Role", null, List.of(),
				List.of(new Speaker("dana", "Dana", "Tired")),
				List.of(new Variable("trust", new Value.Amount(0)), new Variable("told", new Value.Flag(false)),
						new Variable("mood", new Value.Word("calm"))),
				List.of(), "t0", turns, endings, PassRule.NONE, "en", Map.of());
	}

	private Turn turn(int number) {
		if (this.chance.nextInt(12) == 0) {
			return new Turn("t" + number, "dana", "Line " + number,
					new FreeText("What would you say?", target(number), List.of("hope"), "Something kind"));
		}
		List<Choice> choices = new ArrayList<>();
		int count = 1 + this.chance.nextInt(3);
		for (int i = 0; i < count; i++) {
			choices.add(choice("c" + i, number));
		}
		return new Turn("t" + number, "dana", "Line " + number, choices);
	}

	private Choice choice(String id, int number) {
		var scores = PRINCIPLES.stream()
			.filter((_) -> this.chance.nextBoolean())
			.collect(java.util.stream.Collectors.toMap((principle) -> principle, (_) -> this.chance.nextInt(-2, 3)));
		return new Choice(id, "Reply " + id, target(number), scores, "Feedback", null, null, effects(),
				(this.conditions && this.chance.nextInt(4) == 0)
						? CONDITIONS.get(this.chance.nextInt(CONDITIONS.size())) : "");
	}

	private List<Effect> effects() {
		return switch (this.chance.nextInt(6)) {
			case 0 -> List.of(new Effect("trust", Effect.Kind.SET, new Value.Amount(this.chance.nextInt(3))));
			case 1 -> List.of(new Effect("told", Effect.Kind.SET, new Value.Flag(this.chance.nextBoolean())));
			case 2 -> List
				.of(new Effect("mood", Effect.Kind.SET, new Value.Word(this.chance.nextBoolean() ? "calm" : "angry")));
			default -> List.of();
		};
	}

	private String target(int from) {
		int least = this.circles ? 0 : from + 1;
		int target = least + this.chance.nextInt(this.turns + this.endings - least);
		return (target < this.turns) ? "t" + target : "e" + (target - this.turns);
	}

}
