package org.peerway.roleplay;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.PlayScreen.CoachNote;
import org.peerway.roleplay.PlayScreen.Now;
import org.peerway.roleplay.PlayScreen.Reply;
import org.peerway.roleplay.PlayScreen.Said;
import org.peerway.roleplay.PlayScreen.SetAside;
import org.peerway.roleplay.PlayScreen.Shown;
import org.peerway.roleplay.PlayScreen.Spoken;
import org.peerway.roleplay.PlayScreen.TheEnd;
import org.peerway.roleplay.PlayScreen.YourTurn;
import org.peerway.roleplay.PlayScreen.YourWords;
import org.peerway.roleplay.script.Act;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Lines;
import org.peerway.roleplay.script.Picture;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

import org.springframework.stereotype.Component;

/** Draws up what the player of a scenario may see, and no more. */
@Component
class PlayScreens {

	private final Scenarios scenarios;

	PlayScreens(Scenarios scenarios) {
		this.scenarios = scenarios;
	}

	/** The scenario in the language that it is played in. */
	Scenario scenario(Play play) {
		Scenario scenario = this.scenarios.scenario(play.scenario());
		return play.language().map((language) -> Lines.in(scenario, language)).orElse(scenario);
	}

	PlayScreen of(Play play) {
		Scenario scenario = scenario(play);
		List<Principle> principles = this.scenarios.principles(play.scenario());
		PlayMachine machine = new PlayMachine(scenario);
		PlayState state = play.state(machine);
		List<Exchange> talk = machine.transcript(state);
		Sayings sayings = new Sayings(play.id(), scenario, talk);
		return new PlayScreen(play.toSummary(), play.language().orElse(scenario.language()), scenario.title(),
				scenario.scene(), scenario.role(), scenario.contentNote(), scenario.callsFor(principles),
				talk.stream().map((exchange) -> spoken(exchange, sayings, play, principles)).toList(),
				now(play, sayings, machine, state));
	}

	private static Spoken spoken(Exchange exchange, Sayings sayings, Play play, List<Principle> principles) {
		Optional<CoachNote> note = (play.mode() == PlayMode.COACHED) ? CoachNote.on(exchange, principles)
				: Optional.empty();
		return new Spoken(sayings.of(exchange.number(), exchange.turn()), exchange.reply(), note.orElse(null));
	}

	private static Now now(Play play, Sayings sayings, PlayMachine machine, PlayState state) {
		if (play.status() == PlayStatus.SET_ASIDE) {
			return new SetAside();
		}
		return switch (state.place()) {
			case Turn turn -> now(turn, sayings.of(state.steps().size() + 1, turn), play, machine.offered(state));
			case Ending ending -> new TheEnd(ending.title(), ending.text());
		};
	}

	private static Now now(Turn turn, Said said, Play play, List<Choice> offered) {
		return (turn.free() != null) ? new YourWords(said, turn.free().ask(), play.unsent().orElse(""))
				: new YourTurn(said, replies(play.order().of(turn, offered)));
	}

	private static List<Reply> replies(List<Choice> mixed) {
		return IntStream.range(0, mixed.size())
			.mapToObj((index) -> new Reply(index + 1, mixed.get(index).text()))
			.toList();
	}

	/** What is said at each moment of a talk, with the act that begins there. */
	private record Sayings(PlayId play, Scenario scenario, List<Exchange> talk) {

		Said of(int number, Turn turn) {
			return new Said(this.scenario.speaker(turn.speaker()).name(), turn.text(), act(number, turn),
					turn.contentNote(), picture(number, turn));
		}

		private @Nullable String act(int number, Turn turn) {
			boolean goesOn = number > 1 && Objects.equals(turn.act(), this.talk.get(number - 2).turn().act());
			return goesOn ? null
					: this.scenario.acts()
						.stream()
						.filter((act) -> act.id().equals(turn.act()))
						.map(Act::title)
						.findFirst()
						.orElse(null);
		}

		private @Nullable Shown picture(int number, Turn turn) {
			Picture picture = turn.picture();
			return (picture != null) ? new Shown(PlayPictures.address(this.play, number), picture.alternative()) : null;
		}

	}

}
