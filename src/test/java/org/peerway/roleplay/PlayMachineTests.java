package org.peerway.roleplay;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.peerway.roleplay.PlayState.Step;
import org.peerway.roleplay.script.Choice;

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
		assertThat(state.steps()).containsExactly(new Step("nobody-listens", "reassure"));
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
		List<Step> steps = List.of(new Step("radios", "together"));

		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.machine.replay(steps))
			.withMessageContaining("nobody-listens");
	}

	@Test
	void tellsTheTalkWithWhatCouldHaveBeenSaid() {
		List<Exchange> talk = this.machine.transcript(play("reassure", "push"));

		assertThat(talk).extracting(Exchange::number).containsExactly(1, 2);
		assertThat(talk).extracting((exchange) -> exchange.speaker().name()).containsOnly("Devon");
		assertThat(talk).extracting((exchange) -> exchange.chosen().id()).containsExactly("reassure", "push");
		assertThat(talk.getFirst().others()).extracting(Choice::id).containsExactly("ask", "stop-meds");
	}

	private PlayState play(String... choices) {
		PlayState state = this.machine.start();
		for (String choice : choices) {
			state = this.machine.choose(state, choice);
		}
		return state;
	}

}
