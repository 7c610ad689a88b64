package org.peerway.roleplay;

import java.util.NoSuchElementException;
import java.util.Optional;

import org.peerway.base.file.Picture;
import org.peerway.people.CurrentPerson;
import org.peerway.people.ReadingRights;
import org.peerway.roleplay.script.Turn;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out the pictures of a play as far as it has come: to who plays, and once it has
 * ended to those who may look at it.
 */
@Service
public class PlayPictures {

	private final PlayRepository plays;

	private final Scenarios scenarios;

	private final CurrentPerson current;

	private final ReadingRights rights;

	PlayPictures(PlayRepository plays, Scenarios scenarios, CurrentPerson current, ReadingRights rights) {
		this.plays = plays;
		this.scenarios = scenarios;
		this.current = current;
		this.rights = rights;
	}

	static String address(PlayId play, int number) {
		return "download/plays/" + play.value() + "/" + number;
	}

	/**
	 * The picture beside what is said at that moment of the talk.
	 * @param number of the exchange, counted from 1
	 * @throws NoSuchElementException if there is no such play
	 * @throws org.springframework.security.access.AccessDeniedException if the play is
	 * open and somebody else's, or nobody's whom the acting person may look after
	 */
	@PreAuthorize("hasAnyRole('TRAINEE', 'TRAINER', 'OFFICE')")
	@Transactional(readOnly = true)
	public Optional<Picture> picture(PlayId id, int number) {
		Play play = this.plays.findWithSteps(id.value())
			.orElseThrow(() -> new NoSuchElementException("No play " + id.value()));
		if (play.status() == PlayStatus.ENDED) {
			this.rights.mustCover(play.person());
		}
		else {
			this.current.mustBe(play.person());
		}
		PlayMachine machine = new PlayMachine(this.scenarios.scenario(play.scenario()));
		return turn(number, machine, play.state(machine)).map(Turn::picture)
			.flatMap((picture) -> this.scenarios.picture(play.scenario(), picture.file()));
	}

	private static Optional<Turn> turn(int number, PlayMachine machine, PlayState state) {
		if (number == state.steps().size() + 1) {
			return state.turn();
		}
		return machine.transcript(state)
			.stream()
			.filter((exchange) -> exchange.number() == number)
			.map(Exchange::turn)
			.findFirst();
	}

}
