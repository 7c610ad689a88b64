package org.peerway.roleplay;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.peerway.roleplay.PlayScreen.CoachNote;
import org.peerway.roleplay.PlayScreen.Now;
import org.peerway.roleplay.PlayScreen.Reply;
import org.peerway.roleplay.PlayScreen.SetAside;
import org.peerway.roleplay.PlayScreen.Spoken;
import org.peerway.roleplay.PlayScreen.TheEnd;
import org.peerway.roleplay.PlayScreen.YourTurn;
import org.peerway.roleplay.PlayScreen.YourWords;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

import org.springframework.stereotype.Component;

/** Draws up what the player of a scenario may see, and no more. */
@Component
class PlayScreens {

	private final ScenarioSource scenarios;

	PlayScreens(ScenarioSource scenarios) {
		this.scenarios = scenarios;
	}

	PlayScreen of(Play play) {
		Scenario scenario = this.scenarios.scenario(play.scenario());
		List<Principle> principles = this.scenarios.principles(play.scenario().courseVersion());
		PlayMachine machine = new PlayMachine(scenario);
		PlayState state = play.state(machine);
		return new PlayScreen(play.toSummary(), scenario.title(), scenario.scene(), scenario.role(),
				scenario.contentNote(), scenario.callsFor(principles),
				machine.transcript(state).stream().map((exchange) -> spoken(exchange, play, principles)).toList(),
				now(play, scenario, machine, state));
	}

	private static Spoken spoken(Exchange exchange, Play play, List<Principle> principles) {
		Optional<CoachNote> note = (play.mode() == PlayMode.COACHED) ? CoachNote.on(exchange, principles)
				: Optional.empty();
		return new Spoken(exchange.speaker().name(), exchange.turn().text(), exchange.reply(), note.orElse(null));
	}

	private static Now now(Play play, Scenario scenario, PlayMachine machine, PlayState state) {
		if (play.status() == PlayStatus.SET_ASIDE) {
			return new SetAside();
		}
		return switch (state.place()) {
			case Turn turn ->
				now(turn, scenario.speaker(turn.speaker()).name(), play.order().of(turn, machine.offered(state)));
			case Ending ending -> new TheEnd(ending.title(), ending.text());
		};
	}

	private static Now now(Turn turn, String speaker, List<Choice> mixed) {
		return (turn.free() != null) ? new YourWords(speaker, turn.text(), turn.free().ask())
				: new YourTurn(speaker, turn.text(), replies(mixed));
	}

	private static List<Reply> replies(List<Choice> mixed) {
		return IntStream.range(0, mixed.size())
			.mapToObj((index) -> new Reply(index + 1, mixed.get(index).text()))
			.toList();
	}

}
