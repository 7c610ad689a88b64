package org.peerway.roleplay;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.peerway.roleplay.PlayState.Step;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PlayMachineTests {

	private final PlayMachine machine = new PlayMachine(Fixtures.coffee());

	@Test
	void startsAtTheFirstTurnWithNothingSaid() {
		PlayState state = this.machine.start();

		assertThat(state.turn()).hasValueSatisfying((turn) -> assertThat(turn.id()).isEqualTo("nobody-listens"));
		assertThat(state.steps()).isEmpty();
		assertThat(state.ending()).isEmpty();
	}

	@Test
	void goesWhereTheChoiceLeads() {
		PlayState state = this.machine.choose(this.machine.start(), "reassure");

		assertThat(state.place().id()).isEqualTo("meds");
		assertThat(state.steps()).containsExactly(new Step.Chosen("nobody-listens", "reassure"));
	}

	@Test
	void comesToAnEnding() {
		PlayState state = play("ask", "together");

		assertThat(state.ending()).hasValueSatisfying((ending) -> assertThat(ending.id()).isEqualTo("thursday"));
		assertThat(state.turn()).isEmpty();
	}

	@Test
	void goesNoFurtherThanTheEnding() {
		PlayState ended = play("ask", "together");

		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.machine.choose(ended, "ask"))
			.withMessageContaining("thursday");
	}

	@Test
	void refusesAChoiceOfAnotherTurn() {
		PlayState start = this.machine.start();

		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> this.machine.choose(start, "together"))
			.withMessageContaining("nobody-listens");
	}

	@Test
	void replaysToTheSameState() {
		PlayState played = play("stop-meds", "own-up", "promise");

		assertThat(this.machine.replay(played.steps())).isEqualTo(played);
	}

	@Test
	void refusesToReplayStepsThatDoNotFollow() {
		List<Step> steps = List.of(new Step.Chosen("radios", "together"));

		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.machine.replay(steps))
			.withMessageContaining("nobody-listens");
	}

	@Test
	void tellsTheTalkWithWhatCouldHaveBeenSaid() {
		List<Exchange> talk = this.machine.transcript(play("reassure", "push"));

		assertThat(talk).extracting(Exchange::number).containsExactly(1, 2);
		assertThat(talk).extracting((exchange) -> exchange.speaker().name()).containsOnly("Devon");
		assertThat(talk).extracting((exchange) -> exchange.chosen().orElseThrow().id())
			.containsExactly("reassure", "push");
		assertThat(talk.getFirst().others()).extracting(Choice::id).containsExactly("ask", "stop-meds");
	}

	@Test
	void remembersWhatRepliesDo() {
		PlayMachine walk = new PlayMachine(Fixtures.walk());

		PlayState waited = walk.choose(walk.start(), "wait");
		PlayState back = walk.choose(walk.choose(waited, "again"), "hurry");

		assertThat(walk.start().values()).containsEntry("trust", new Value.Amount(0));
		assertThat(waited.values()).containsOnly(Map.entry("trust", new Value.Amount(1)),
				Map.entry("told", new Value.Flag(true)), Map.entry("mood", new Value.Word("tense")));
		assertThat(back.value("mood")).contains(new Value.Word("closed"));
		assertThat(back.visits()).containsOnly(Map.entry("gate", 2), Map.entry("bench", 2));
		assertThat(waited.points("mutuality")).isEqualTo(1);
		assertThat(back.points("mutuality")).isZero();
	}

	@Test
	void offersOnlyChoicesThatAreOpen() {
		PlayMachine walk = new PlayMachine(Fixtures.walk());
		PlayState waited = walk.choose(walk.start(), "wait");
		PlayState hurried = walk.choose(walk.start(), "hurry");
		PlayState back = walk.choose(walk.choose(waited, "again"), "hurry");

		assertThat(walk.offered(waited)).extracting(Choice::id).containsExactly("again", "story");
		assertThat(walk.offered(hurried)).extracting(Choice::id).containsExactly("again", "leave");
		assertThat(walk.offered(back)).extracting(Choice::id).containsExactly("story", "leave");
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> walk.choose(hurried, "story"));
	}

	@Test
	void goesOnEvenWhereEveryChoiceIsClosed() {
		Turn shut = new Turn("a", "devon", "…", List.of(closed("x", "false"), closed("y", "not a condition")));
		PlayMachine stuck = new PlayMachine(Fixtures.scenario("a", List.of(shut), List.of(Fixtures.ending("end"))));

		assertThat(stuck.offered(stuck.start())).isEqualTo(shut.choices());
		assertThat(stuck.choose(stuck.start(), "y").ending()).isPresent();
	}

	@Test
	void takesOwnWordsWhereTheyAreAskedFor() {
		PlayMachine walk = new PlayMachine(Fixtures.walk());
		PlayState words = walk.choose(walk.choose(walk.start(), "wait"), "story");

		PlayState ended = walk.say(words, "I sat there, too.");

		assertThat(ended.ending()).hasValueSatisfying((ending) -> assertThat(ending.id()).isEqualTo("together"));
		assertThat(ended.steps().getLast()).isEqualTo(new Step.Said("words", "I sat there, too."));
		assertThat(ended.steps().getLast().toString()).doesNotContain("I sat");
		assertThat(walk.transcript(ended).getLast().reply()).isEqualTo("I sat there, too.");
		assertThat(walk.replay(ended.steps())).isEqualTo(ended);
		assertThat(walk.offered(words)).isEmpty();
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> walk.choose(words, "story"));
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> walk.say(walk.start(), "Hello."));
	}

	@Test
	void refusesToReplayAChoiceThatWasClosed() {
		PlayMachine walk = new PlayMachine(Fixtures.walk());
		List<Step> steps = List.of(new Step.Chosen("gate", "hurry"), new Step.Chosen("bench", "story"));

		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> walk.replay(steps))
			.withMessageContaining("bench");
	}

	@Test
	void startsAnywhereWithAnyValues() {
		PlayMachine walk = new PlayMachine(Fixtures.walk());

		PlayState tried = walk.startAt("bench", Map.of("trust", new Value.Amount(3), "told", new Value.Flag(true)));

		assertThat(walk.offered(tried)).extracting(Choice::id).containsExactly("again", "story");
	}

	private static Choice closed(String id, String when) {
		return new Choice(id, "…", "end", Map.of(), "…", null, null, List.of(), when);
	}

	private PlayState play(String... choices) {
		PlayState state = this.machine.start();
		for (String choice : choices) {
			state = this.machine.choose(state, choice);
		}
		return state;
	}

}
