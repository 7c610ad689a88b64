package org.peerway.roleplay.write.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.peerway.roleplay.Exchange;
import org.peerway.roleplay.PlayMachine;
import org.peerway.roleplay.PlayState;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.FreeText;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Value;
import org.peerway.roleplay.script.Variable;

/**
 * A play that an author tries, from any turn on; it is kept nowhere and never counted.
 */
final class TryOut {

	private final Scenario scenario;

	private final PlayMachine machine;

	private final Deque<PlayState> states = new ArrayDeque<>();

	private final List<Exchange> talk = new ArrayList<>();

	/** Begins at a turn or ending of the scenario with what the play remembers there. */
	TryOut(Scenario scenario, String from, Map<String, Value> values) {
		this.scenario = scenario;
		this.machine = new PlayMachine(scenario);
		this.states.push(this.machine.startAt(from, values));
	}

	/** What the play remembers at the start of the scenario. */
	static Map<String, Value> initial(Scenario scenario) {
		Map<String, Value> values = new LinkedHashMap<>();
		scenario.variables().forEach((Variable variable) -> values.putIfAbsent(variable.id(), variable.initial()));
		return values;
	}

	PlayState now() {
		return this.states.getFirst();
	}

	List<Choice> offered() {
		return this.machine.offered(now());
	}

	List<Exchange> talk() {
		return List.copyOf(this.talk);
	}

	/** The speaker of a turn, also if the draft has none such. */
	Speaker speaker(Turn turn) {
		return this.scenario.speakers()
			.stream()
			.filter((speaker) -> speaker.id().equals(turn.speaker()))
			.findFirst()
			.orElseGet(() -> new Speaker(turn.speaker(), turn.speaker(), ""));
	}

	/** Whether there is a way on: in a draft replies can lead nowhere. */
	boolean leadsOn(String to) {
		return this.scenario.place(to).isPresent();
	}

	void choose(Choice choice) {
		Turn turn = now().turn().orElseThrow();
		this.talk.add(Exchange.chosen(this.talk.size() + 1, speaker(turn), turn, offered(), choice));
		this.states.push(this.machine.choose(now(), choice.id()));
	}

	void say(String words) {
		Turn turn = now().turn().orElseThrow();
		this.talk.add(Exchange.said(this.talk.size() + 1, speaker(turn), turn, words));
		this.states.push(this.machine.say(now(), words));
	}

	Optional<FreeText> asked() {
		return now().turn().map(Turn::free);
	}

	/** Takes the last reply back. */
	void back() {
		if (!this.talk.isEmpty()) {
			this.talk.removeLast();
			this.states.pop();
		}
	}

}
