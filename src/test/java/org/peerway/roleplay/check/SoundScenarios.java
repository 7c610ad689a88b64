package org.peerway.roleplay.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.peerway.roleplay.explore.RandomScenarios;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

/** Scenarios made up by chance, mended until the check finds no fault any more. */
public final class SoundScenarios {

	private static final ScenarioCheck CHECK = new ScenarioCheck(List.of("mutuality", "hope", "choice"));

	private SoundScenarios() {
	}

	/** A scenario that could be published, of at most so many turns. */
	public static Scenario of(long seed, int turns, boolean circles) {
		var scenario = RandomScenarios.of(seed, turns, circles, true);
		var chance = new Random(seed);
		for (var faults = CHECK.faults(scenario); !faults.isEmpty(); faults = CHECK.faults(scenario)) {
			for (Finding fault : faults) {
				scenario = mend(scenario, fault, chance);
			}
		}
		return scenario;
	}

	private static Scenario mend(Scenario scenario, Finding fault, Random chance) {
		String place = fault.place();
		return switch (fault.rule()) {
			case UNREACHABLE -> lead(scenario, chance.nextInt(scenario.turns().size()), place);
			case FEW_CHOICES, CANNOT_END -> lead(scenario, number(scenario, place),
					scenario.endings().get(chance.nextInt(scenario.endings().size())).id());
			case CONDITION_ALWAYS, CONDITION_NEVER -> always(scenario, place);
			case NO_OPEN_REPLY, NO_WAY_OUT, UNSURE_TO_END -> always(scenario, place + "/");
			default -> throw new AssertionError("Not expected: " + fault);
		};
	}

	private static int number(Scenario scenario, String turn) {
		return scenario.turns().stream().map(Turn::id).toList().indexOf(turn);
	}

	/** A further choice; a turn that asks for own words asks no more. */
	private static Scenario lead(Scenario scenario, int from, String to) {
		var turns = new ArrayList<>(scenario.turns());
		Turn turn = turns.get(from);
		var choices = new ArrayList<>(turn.choices());
		if (turn.free() != null) {
			choices.add(reply(choices, turn.free().to()));
		}
		choices.add(reply(choices, to));
		turns.set(from, new Turn(turn.id(), turn.speaker(), turn.text(), choices));
		return Edits.turns(scenario, turns);
	}

	private static Choice reply(List<Choice> choices, String to) {
		return new Choice("more" + choices.size(), "More " + choices.size(), to, Map.of("hope", 1), "Feedback", null,
				null);
	}

	private static Scenario always(Scenario scenario, String place) {
		return Edits.turns(scenario, scenario.turns()
			.stream()
			.map((turn) -> Edits.choices(turn, turn.choices()
				.stream()
				.map((choice) -> (turn.id() + "/" + choice.id()).startsWith(place) ? Edits.when(choice, "") : choice)
				.toList()))
			.toList());
	}

}
