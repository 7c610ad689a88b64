package org.peerway.roleplay.write.compare;

import java.util.List;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import org.peerway.base.TextChange;
import org.peerway.roleplay.Fixtures;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Effect;
import org.peerway.roleplay.script.GeneratedScenarios;
import org.peerway.roleplay.script.Lines;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Value;
import org.peerway.roleplay.write.compare.Difference.Fate;
import org.peerway.roleplay.write.compare.Difference.Part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ScenarioComparisonTests {

	private static final Scenario COFFEE = Fixtures.coffee();

	private static final Turn LISTENS = COFFEE.turns().get(0);

	private static final Turn MEDS = COFFEE.turns().get(1);

	private static final Turn RADIOS = COFFEE.turns().get(2);

	@Test
	void tellsTheWordsThatChanged() {
		var said = new Turn("meds", "devon", "You sound like him.", MEDS.choices());

		assertThat(differences(LISTENS, said, RADIOS))
			.containsExactly(new Difference(Part.TURN, "meds", Fate.KEPT, false, List
				.of(new PropertyChange("text", "meds", TextChange.of("You sound like them.", "You sound like him.")))));
	}

	@Test
	void tellsWhatIsNewAndWhatIsGone() {
		var other = new Turn("train", "devon", "There is my train.", List.of());

		var differences = differences(LISTENS, RADIOS, other);

		assertThat(differences).extracting(Difference::place)
			.containsExactly("meds", "meds/own-up", "meds/push", "train");
		assertThat(differences).extracting(Difference::fate)
			.containsExactly(Fate.REMOVED, Fate.REMOVED, Fate.REMOVED, Fate.ADDED);
		assertThat(differences.getLast().properties()).extracting(PropertyChange::property)
			.containsExactly("speaker", "text");
	}

	@Test
	void tellsWhatWasMovedOnlyOfThat() {
		assertThat(differences(RADIOS, LISTENS, MEDS))
			.containsExactly(new Difference(Part.TURN, "radios", Fate.KEPT, true, List.of()));
	}

	@Test
	void tellsTargetsScoresEffectsAndConditions() {
		var push = MEDS.choices().get(1);
		var changed = new Choice("push", push.text(), "radios", Map.of("mutuality", -1, "hope", 1), push.feedback(),
				null, null, List.of(new Effect("trust", Effect.Kind.ADD, new Value.Amount(1)),
						new Effect("mood", Effect.Kind.SET, new Value.Word("calm"))),
				"trust < 3");

		var differences = differences(LISTENS,
				new Turn("meds", "devon", MEDS.text(), List.of(MEDS.choices().getFirst(), changed)), RADIOS);

		assertThat(differences).singleElement().satisfies((choice) -> {
			assertThat(choice.part()).isEqualTo(Part.CHOICE);
			assertThat(choice.place()).isEqualTo("meds/push");
			assertThat(choice.properties()).extracting(PropertyChange::property, (one) -> one.words().after())
				.containsExactlyInAnyOrder(tuple("to", "radios"), tuple("scores/mutuality", "-1"),
						tuple("scores/hope", "1"), tuple("effects", "trust + 1; mood = \"calm\""),
						tuple("when", "trust < 3"));
		});
	}

	@Property(tries = 300)
	void aScenarioIsTheSameAsItself(@ForAll long seed) {
		var scenario = new GeneratedScenarios(seed).scenario();

		assertThat(ScenarioComparison.of(scenario, scenario).differences()).isEmpty();
	}

	@Property(tries = 300)
	void anyTwoScenariosCanBeCompared(@ForAll long seed) {
		var scenarios = new GeneratedScenarios(seed);
		var before = scenarios.scenario();
		var after = scenarios.scenario();

		var there = ScenarioComparison.of(before, after).differences();
		var back = ScenarioComparison.of(after, before).differences();

		assertThat(there).hasSameSizeAs(back);
		assertThat(there.isEmpty()).isEqualTo(before.equals(after));
	}

	@Property(tries = 300)
	void everyTextThatDiffersIsTold(@ForAll long seed) {
		var before = new GeneratedScenarios(seed).scenario();
		var lines = Lines.of(before);
		if (lines.size() < 8) {
			return;
		}
		var line = List.copyOf(lines.keySet()).get((int) Math.floorMod(seed, lines.size()));
		var after = Lines.in(with(before, Map.of("xx", Map.of(line, "Quite new"))), "xx");

		var changes = ScenarioComparison.of(before, with(after, before.translations())).differences();

		assertThat(changes).flatExtracting(Difference::properties)
			.extracting((change) -> ((PropertyChange) change).line())
			.contains(line);
	}

	private static List<Difference> differences(Turn... turns) {
		return ScenarioComparison.of(COFFEE, Fixtures.scenario(COFFEE.start(), List.of(turns), COFFEE.endings()))
			.differences();
	}

	private static Scenario with(Scenario from, Map<String, Map<String, String>> translations) {
		return new Scenario(from.id(), from.title(), from.minutes(), from.summary(), from.scene(), from.role(),
				from.contentNote(), from.concepts(), from.speakers(), from.variables(), from.acts(), from.start(),
				from.turns(), from.endings(), from.pass(), from.language(), translations);
	}

}
