package org.peerway.roleplay.write.edit;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.peerway.roleplay.Fixtures;
import org.peerway.roleplay.check.Finding;
import org.peerway.roleplay.check.ScenarioCheck;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Place;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Value;

import static org.assertj.core.api.Assertions.assertThat;

class TurnsTests {

	private final Scenario scenario = Fixtures.graph("first: second third", "second: third", "third: end", "end!");

	@Test
	void putsANewTurnBehindAnotherWithTwoRepliesAndTheSameSpeaker() {
		var added = Turns.add(this.scenario, "first");

		assertThat(turns(added.scenario())).containsExactly("first", added.id(), "second", "third");
		var turn = Turns.find(added.scenario(), added.id()).orElseThrow();
		assertThat(turn.speaker()).isEqualTo("devon");
		assertThat(turn.choices()).extracting(Choice::id).containsExactly("a", "b");
	}

	@Test
	void firstTurnOfAllIsTheStart() {
		var blank = Fixtures.scenario("nowhere", List.of(), List.of());

		var added = Turns.add(blank, "");

		assertThat(added.scenario().start()).isEqualTo(added.id()).isEqualTo("turn-1");
	}

	@Test
	void newIdsAreNeverTaken() {
		var scenario = Turns.add(Turns.add(this.scenario, "").scenario(), "").scenario();
		scenario = Turns.add(Turns.remove(scenario, "turn-4"), "").scenario();

		assertThat(turns(scenario)).doesNotHaveDuplicates().hasSize(5);
		assertThat(Cast.addSpeaker(scenario, "Devon").id()).isEqualTo("devon-2");
		assertThat(Cast.addAct(scenario, "¿Qué pasó después, de verdad?").id()).isEqualTo("que-paso-despues-de");
		assertThat(Cast.addVariable(scenario, "and", new Value.Flag(false)).id()).isEqualTo("fact");
	}

	@Test
	void leadsAChoiceToANewTurnAndToANewEnding() {
		var turn = Turns.addFor(this.scenario, "second", "to-third");
		var ending = Endings.addFor(turn.scenario(), turn.id(), "a");

		assertThat(targets(turn.scenario(), "second")).containsExactly(turn.id(), "third");
		assertThat(targets(ending.scenario(), turn.id())).containsExactly(ending.id(), "");
	}

	@Test
	void whatLedToARemovedTurnIsAFaultThatTheAuthorSees() {
		var less = Turns.remove(this.scenario, "third");

		assertThat(targets(less, "second")).containsOnly("third");
		assertThat(new ScenarioCheck(List.of()).faults(less)).extracting(Finding::place)
			.contains("first/to-third", "second/to-third");
	}

	@Test
	void copyTakesItsTranslationsAlong() {
		var translated = Translations.say(Translations.say(this.scenario, "es", "second", "Hola"), "es",
				"second/to-third/feedback", "Bien");

		var copied = Turns.duplicate(translated, "second");

		assertThat(turns(copied.scenario())).containsExactly("first", "second", "second-2", "third");
		assertThat(copied.scenario().translations().get("es")).containsEntry("second-2", "Hola")
			.containsEntry("second-2/to-third/feedback", "Bien")
			.containsEntry("second", "Hola");
		assertThat(Turns.remove(copied.scenario(), "second").translations().get("es")).containsOnlyKeys("second-2",
				"second-2/to-third/feedback");
	}

	@Test
	void turnsMoveWithinTheirAct() {
		var acts = Cast.addAct(this.scenario, "Meeting").scenario();
		var parted = Turns.moveTo(Turns.moveTo(acts, "first", "meeting"), "third", "meeting");

		assertThat(turns(parted)).containsExactly("first", "third", "second");
		assertThat(turns(Turns.move(parted, "third", -1))).containsExactly("third", "first", "second");
		assertThat(Turns.move(parted, "third", 1)).isEqualTo(parted);
		assertThat(Turns.move(parted, "second", -1)).isEqualTo(parted);
		assertThat(Cast.removeAct(parted, "meeting").turns()).extracting(Turn::act).containsOnlyNulls();
	}

	@Test
	void newTurnStandsInTheActOfTheOneBefore() {
		var acts = Turns.moveTo(Cast.addAct(this.scenario, "Meeting").scenario(), "second", "meeting");

		var added = Turns.add(acts, "second");

		assertThat(Turns.find(added.scenario(), added.id()).orElseThrow().act()).isEqualTo("meeting");
	}

	@Test
	void ownWordsAndChoicesTakeEachOthersPlace() {
		var words = Turns.askForWords(this.scenario, "first");

		assertThat(Turns.find(words, "first").orElseThrow().choices()).isEmpty();
		assertThat(targets(words, "first")).containsExactly("second");
		assertThat(targets(Turns.offerChoices(words, "first"), "first")).containsExactly("second", "");
		assertThat(targets(Turns.leadWords(words, "first", "end"), "first")).containsExactly("end");
	}

	@Test
	void choicesAreCopiedMovedScoredAndTakenOut() {
		var copied = Choices.duplicate(this.scenario, "first", "to-second");
		assertThat(choices(copied.scenario())).containsExactly("to-second", "a", "to-third");
		assertThat(choices(Choices.move(copied.scenario(), "first", "a", 1))).containsExactly("to-second", "to-third",
				"a");
		assertThat(choices(Choices.remove(copied.scenario(), "first", "to-second"))).containsExactly("a", "to-third");
		var scored = Choices.score(this.scenario, "first", "to-second", "hope", 2);
		assertThat(choice(scored).scores()).isEqualTo(Map.of("hope", 2));
		assertThat(Choices.unscore(scored, "first", "to-second", "hope")).isEqualTo(this.scenario);
	}

	@Test
	void endingsAreCopiedMovedAndTakenOut() {
		var copied = Endings.duplicate(this.scenario, "end");

		assertThat(endings(Endings.move(copied.scenario(), "end", 1))).containsExactly("end-2", "end");
		assertThat(endings(Endings.remove(copied.scenario(), "end"))).containsExactly("end-2");
	}

	private static Choice choice(Scenario scenario) {
		return scenario.turns().getFirst().choices().getFirst();
	}

	private static List<String> choices(Scenario scenario) {
		return scenario.turns().getFirst().choices().stream().map(Choice::id).toList();
	}

	private static List<String> turns(Scenario scenario) {
		return scenario.turns().stream().map(Turn::id).toList();
	}

	private static List<String> endings(Scenario scenario) {
		return scenario.endings().stream().map(Place::id).toList();
	}

	private static List<String> targets(Scenario scenario, String turn) {
		return Turns.find(scenario, turn).orElseThrow().targets().toList();
	}

}
