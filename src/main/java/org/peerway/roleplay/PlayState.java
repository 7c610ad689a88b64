package org.peerway.roleplay;

import java.util.List;
import java.util.Optional;

import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Place;
import org.peerway.roleplay.script.Turn;

/** Where a play stands, and the steps that led there. */
public record PlayState(Place place, List<Step> steps) {

	public PlayState {
		steps = List.copyOf(steps);
	}

	/** The turn that waits for a reply, unless the play has ended. */
	public Optional<Turn> turn() {
		return (this.place instanceof Turn turn) ? Optional.of(turn) : Optional.empty();
	}

	/** The ending that the play has come to, if it has. */
	public Optional<Ending> ending() {
		return (this.place instanceof Ending ending) ? Optional.of(ending) : Optional.empty();
	}

	/** One reply: which choice was taken at which turn. */
	public record Step(String turn, String choice) {
	}

}
