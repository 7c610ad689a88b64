package org.peerway.roleplay;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Turn;

/**
 * Something was said, and a reply was chosen.
 *
 * @param number counts from 1 through the talk
 */
public record Exchange(int number, Speaker speaker, Turn turn, Choice chosen) {

	/** What could have been replied instead. */
	public List<Choice> others() {
		return this.turn.choices().stream().filter((choice) -> !choice.equals(this.chosen)).toList();
	}

	/** Whether some reply at this turn would have shown the principle. */
	public boolean callsFor(Principle principle) {
		return this.turn.choices().stream().anyMatch((choice) -> choice.score(principle.id()) > 0);
	}

	/** Whether the chosen reply showed the principle. */
	public boolean meets(Principle principle) {
		return this.chosen.score(principle.id()) > 0;
	}

	/** The principle that the chosen reply showed, or missed, most. */
	public Optional<Principle> leading(List<Principle> principles) {
		int sign = (this.chosen.total() < 0) ? -1 : 1;
		return principles.stream()
			.filter((principle) -> sign * this.chosen.score(principle.id()) > 0)
			.max(Comparator.comparingInt((Principle principle) -> sign * this.chosen.score(principle.id()))
				.thenComparing(principles::indexOf, Comparator.reverseOrder()));
	}

}
