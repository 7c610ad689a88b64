package org.peerway.roleplay;

import java.util.ArrayList;
import java.util.List;

import org.peerway.roleplay.PlayState.Step;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Place;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

/** Plays a scenario step by step; keeps nothing itself. */
public final class PlayMachine {

	private final Scenario scenario;

	/** Plays a scenario in which {@link ScenarioCheck} found no fault. */
	public PlayMachine(Scenario scenario) {
		this.scenario = scenario;
	}

	public PlayState start() {
		return new PlayState(place(this.scenario.start()), List.of());
	}

	/**
	 * Goes on from a state by one reply.
	 * @throws IllegalStateException if the play has ended
	 * @throws IllegalArgumentException if the turn offers no such choice
	 */
	public PlayState choose(PlayState state, String choiceId) {
		Turn turn = state.turn()
			.orElseThrow(() -> new IllegalStateException("The play has ended at " + state.place().id()));
		List<Step> steps = new ArrayList<>(state.steps());
		steps.add(new Step(turn.id(), choiceId));
		return new PlayState(place(choice(turn, choiceId).to()), steps);
	}

	/**
	 * The state that recorded steps lead to.
	 * @throws IllegalStateException if the steps belong to another scenario
	 */
	public PlayState replay(List<Step> steps) {
		PlayState state = start();
		for (Step step : steps) {
			if (!state.place().id().equals(step.turn())) {
				throw new IllegalStateException(
						"Step at " + step.turn() + " does not follow: the play stands at " + state.place().id());
			}
			state = choose(state, step.choice());
		}
		return state;
	}

	/** The talk so far, from its first line on. */
	public List<Exchange> transcript(PlayState state) {
		List<Exchange> talk = new ArrayList<>();
		for (Step step : state.steps()) {
			if (place(step.turn()) instanceof Turn turn) {
				talk.add(new Exchange(talk.size() + 1, this.scenario.speaker(turn.speaker()), turn,
						choice(turn, step.choice())));
			}
		}
		return List.copyOf(talk);
	}

	private Place place(String id) {
		return this.scenario.place(id)
			.orElseThrow(
					() -> new IllegalStateException("Scenario " + this.scenario.id() + " has no turn or ending " + id));
	}

	private static Choice choice(Turn turn, String id) {
		return turn.choice(id)
			.orElseThrow(() -> new IllegalArgumentException("Turn " + turn.id() + " has no choice " + id));
	}

}
