package org.peerway.roleplay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.peerway.roleplay.PlayState.Step;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Effect;
import org.peerway.roleplay.script.FreeText;
import org.peerway.roleplay.script.Place;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Value;
import org.peerway.roleplay.script.Variable;

/** Plays a scenario step by step; keeps nothing itself. */
public final class PlayMachine {

	private final Scenario scenario;

	private final Map<String, Place> places;

	/** Plays a scenario in which the check of scenarios found no fault. */
	public PlayMachine(Scenario scenario) {
		this.scenario = scenario;
		this.places = scenario.places().collect(Collectors.toMap(Place::id, (place) -> place, (first, _) -> first));
	}

	public PlayState start() {
		return startAt(this.scenario.start(),
				this.scenario.variables()
					.stream()
					.collect(Collectors.toMap(Variable::id, Variable::initial, (first, _) -> first)));
	}

	/** Begins somewhere with some values, to try a scenario out. */
	public PlayState startAt(String place, Map<String, Value> values) {
		return new PlayState(place(place), List.of(), values, Map.of(place, 1), Map.of());
	}

	/**
	 * The choices that are open as things stand, in the order of the turn. Where none is,
	 * which a sound scenario does not bring about, all are, so that every play can go on.
	 */
	public List<Choice> offered(PlayState state) {
		List<Choice> all = state.turn().map(Turn::choices).orElse(List.of());
		List<Choice> open = all.stream().filter((choice) -> choice.isOpen(state)).toList();
		return open.isEmpty() ? all : open;
	}

	/**
	 * Goes on from a state by a choice.
	 * @throws IllegalStateException if the play has ended
	 * @throws IllegalArgumentException if the choice is not offered
	 */
	public PlayState choose(PlayState state, String choiceId) {
		Turn turn = waiting(state);
		Choice choice = offered(state).stream()
			.filter((one) -> one.id().equals(choiceId))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Turn " + turn.id() + " offers no choice " + choiceId));
		Map<String, Integer> points = new HashMap<>(state.points());
		choice.scores().forEach((principle, score) -> points.merge(principle, score, Integer::sum));
		return at(state, choice.to(), new Step.Chosen(turn.id(), choiceId), after(choice, state.values()), points);
	}

	/**
	 * Goes on from a state by something said in one's own words.
	 * @throws IllegalStateException if the play has ended
	 * @throws IllegalArgumentException if the turn asks for no words
	 */
	public PlayState say(PlayState state, String text) {
		Turn turn = waiting(state);
		FreeText free = turn.free();
		if (free == null) {
			throw new IllegalArgumentException("Turn " + turn.id() + " asks for no words");
		}
		return at(state, free.to(), new Step.Said(turn.id(), text), state.values(), state.points());
	}

	private static Turn waiting(PlayState state) {
		return state.turn().orElseThrow(() -> new IllegalStateException("The play has ended at " + state.place().id()));
	}

	private static Map<String, Value> after(Choice choice, Map<String, Value> before) {
		Map<String, Value> values = new HashMap<>(before);
		for (Effect effect : choice.effects()) {
			values.computeIfPresent(effect.variable(), (_, value) -> effect.on(value));
		}
		return values;
	}

	private PlayState at(PlayState before, String to, Step step, Map<String, Value> values,
			Map<String, Integer> points) {
		List<Step> steps = new ArrayList<>(before.steps());
		steps.add(step);
		Map<String, Integer> visits = new HashMap<>(before.visits());
		visits.merge(to, 1, Integer::sum);
		return new PlayState(place(to), steps, values, visits, points);
	}

	/**
	 * The state that recorded steps lead to.
	 * @throws IllegalStateException if the steps belong to another scenario
	 * @throws IllegalArgumentException if a choice was not offered when it was taken
	 */
	public PlayState replay(List<Step> steps) {
		PlayState state = start();
		for (Step step : steps) {
			state = again(state, step);
		}
		return state;
	}

	private PlayState again(PlayState state, Step step) {
		if (!state.place().id().equals(step.turn())) {
			throw new IllegalStateException(
					"Step at " + step.turn() + " does not follow: the play stands at " + state.place().id());
		}
		return switch (step) {
			case Step.Chosen chosen -> choose(state, chosen.choice());
			case Step.Said said -> say(state, said.text());
		};
	}

	/** The talk so far, from its first line on. */
	public List<Exchange> transcript(PlayState state) {
		List<Exchange> talk = new ArrayList<>();
		PlayState before = start();
		for (Step step : state.steps()) {
			talk.add(exchange(talk.size() + 1, before, step));
			before = again(before, step);
		}
		return List.copyOf(talk);
	}

	private Exchange exchange(int number, PlayState before, Step step) {
		Turn turn = waiting(before);
		var speaker = this.scenario.speaker(turn.speaker());
		return switch (step) {
			case Step.Chosen chosen -> {
				List<Choice> offered = offered(before);
				yield Exchange.chosen(number, speaker, turn, offered,
						offered.stream()
							.filter((choice) -> choice.id().equals(chosen.choice()))
							.findFirst()
							.orElseThrow());
			}
			case Step.Said said -> Exchange.said(number, speaker, turn, said.text());
		};
	}

	private Place place(String id) {
		Place place = this.places.get(id);
		if (place == null) {
			throw new IllegalStateException("Scenario " + this.scenario.id() + " has no turn or ending " + id);
		}
		return place;
	}

}
