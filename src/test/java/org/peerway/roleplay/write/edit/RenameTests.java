package org.peerway.roleplay.write.edit;

import java.util.List;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.peerway.roleplay.Fixtures;
import org.peerway.roleplay.check.ScenarioCheck;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.GeneratedScenarios;
import org.peerway.roleplay.script.Lines;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

import static org.assertj.core.api.Assertions.assertThat;

class RenameTests {

	private final Scenario scenario = Fixtures.graph("first: second end", "second: first end", "end!");

	@Test
	void allThatPointsToATurnFollows() {
		var asking = Choices.change(Translations.say(this.scenario, "es", "first/to-end", "Adiós"), "second",
				"to-first",
				(choice) -> ChoicePen.on(choice).when("visits(first) < 2 and not (points(hope) > 1)").write());

		var renamed = Rename.place(asking, "first", "at-the-gate");

		assertThat(renamed.start()).isEqualTo("at-the-gate");
		var back = Turns.find(renamed, "second").orElseThrow().choices().getFirst();
		assertThat(back.to()).isEqualTo("at-the-gate");
		assertThat(back.when()).isEqualTo("visits(at-the-gate) < 2 and not points(hope) > 1");
		assertThat(renamed.translations().get("es")).containsOnlyKeys("at-the-gate/to-end");
		assertThat(new ScenarioCheck(List.of("hope")).faults(renamed)).isEmpty();
	}

	@Test
	void allThatPointsToAnEndingFollows() {
		var renamed = Rename.place(Translations.say(this.scenario, "es", "ending/end/text", "Fin"), "end", "apart");

		assertThat(renamed.turns().stream().flatMap(Turn::targets)).contains("apart").doesNotContain("end");
		assertThat(renamed.translations().get("es")).containsOnlyKeys("ending/apart/text");
	}

	@Test
	void conditionsAndEffectsFollowAVariable() {
		var scenario = Rename.variable(Fixtures.walk(), "trust", "closeness");

		assertThat(new ScenarioCheck(List.of("mutuality", "critical-learning")).faults(scenario)).isEmpty();
		assertThat(scenario.turns().stream().flatMap((turn) -> turn.choices().stream()).map(Choice::when))
			.noneMatch((when) -> when.contains("trust"));
	}

	@Test
	void speakersAndActsTakeTheirTurnsAlong() {
		var scenario = Rename.act(Rename.speaker(Fixtures.walk(), "devon", "dev"), "arriving", "coming");

		assertThat(new ScenarioCheck(List.of("mutuality", "critical-learning")).faults(scenario)).isEmpty();
		assertThat(scenario.acts().getFirst().id()).isEqualTo("coming");
	}

	/**
	 * Whatever a draft holds: nothing else than ids changes, and the way back is whole.
	 */
	@RepeatedTest(100)
	void renamingAndBackIsNoChange(RepetitionInfo repetition) {
		var scenario = new GeneratedScenarios(repetition.getCurrentRepetition()).scenario();

		var renamed = Rename.place(scenario, "turn-0", "quite-new");
		var back = Rename.place(renamed, "quite-new", "turn-0");

		assertThat(Lines.of(renamed).values()).containsExactlyInAnyOrderElementsOf(Lines.of(scenario).values());
		assertThat(back).isEqualTo(scenario);
	}

}
