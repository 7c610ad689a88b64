package org.peerway.roleplay.write;

import java.time.Instant;
import java.util.List;

import org.peerway.people.PersonId;

/** Somebody else changed the same part of the draft meanwhile; nothing was kept. */
public class StaleDraftException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	private final transient List<Clash> clashes;

	StaleDraftException(List<Clash> clashes) {
		super("Changed by others meanwhile: " + clashes.stream().map(Clash::piece).toList());
		this.clashes = List.copyOf(clashes);
	}

	/** All parts that were changed by others too, in the order of the scenario. */
	public List<Clash> clashes() {
		return this.clashes;
	}

	/** Where the first of them is. */
	public String place() {
		return this.clashes.getFirst().place();
	}

	/** Who changed the first of them. */
	public PersonId by() {
		return this.clashes.getFirst().by();
	}

	public Instant at() {
		return this.clashes.getFirst().at();
	}

}
