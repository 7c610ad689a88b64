package org.peerway.roleplay;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A role-play as a graph: turns that somebody says, choices that lead on, endings that
 * are talked over.
 */
public record Scenario(String id, String title, int minutes, String summary, String scene, String role,
		@Nullable String contentNote, List<String> concepts, List<Speaker> speakers, String start, List<Turn> turns,
		List<Ending> endings) {

	public Scenario {
		concepts = List.copyOf(concepts);
		speakers = List.copyOf(speakers);
		turns = List.copyOf(turns);
		endings = List.copyOf(endings);
	}

	/** The turn or ending with that id. */
	public Optional<Place> place(String id) {
		return Stream.<Place>concat(this.turns.stream(), this.endings.stream())
			.filter((place) -> place.id().equals(id))
			.findFirst();
	}

	/**
	 * The speaker with that id.
	 * @throws NoSuchElementException if the scenario has none
	 */
	public Speaker speaker(String id) {
		return this.speakers.stream()
			.filter((speaker) -> speaker.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NoSuchElementException("Scenario " + this.id + " has no speaker " + id));
	}

	/** Those of the principles that some reply would show, in the same order. */
	public List<Principle> callsFor(List<Principle> principles) {
		List<Choice> choices = this.turns.stream().flatMap((turn) -> turn.choices().stream()).toList();
		return principles.stream()
			.filter((principle) -> choices.stream().anyMatch((choice) -> choice.score(principle.id()) > 0))
			.toList();
	}

	/** Where a play can stand: at a turn, or at its ending. */
	public sealed interface Place permits Turn, Ending {

		String id();

	}

	/**
	 * Somebody who speaks; {@code inside} is what they feel, shown only in the debrief.
	 */
	public record Speaker(String id, String name, String inside) {
	}

	/** What somebody says, and what may be answered. */
	public record Turn(String id, String speaker, String text, List<Choice> choices) implements Place {

		public Turn {
			choices = List.copyOf(choices);
		}

		/** The choice with that id. */
		public Optional<Choice> choice(String id) {
			return this.choices.stream().filter((choice) -> choice.id().equals(id)).findFirst();
		}

	}

	/**
	 * One possible reply.
	 *
	 * @param to the turn or ending it leads to
	 * @param scores -2..2 by principle id, only for the principles that apply
	 * @param harm why it could hurt, if it could
	 * @param instead what could be said instead, if it could hurt
	 */
	public record Choice(String id, String text, String to, Map<String, Integer> scores, String feedback,
			@Nullable String harm, @Nullable String instead) {

		public Choice {
			scores = Map.copyOf(scores);
			scores.forEach((principle, score) -> {
				if (score < -2 || score > 2) {
					throw new IllegalArgumentException(
							"Score of " + principle + " in choice " + id + " must be -2..2, not " + score);
				}
			});
		}

		/** How well the reply fits a principle, -2..2; 0 where it does not touch it. */
		public int score(String principle) {
			return this.scores.getOrDefault(principle, 0);
		}

		/** The sum over all principles. */
		public int total() {
			return this.scores.values().stream().mapToInt(Integer::intValue).sum();
		}

	}

	/** Where a play can end, with what is worth talking over. */
	public record Ending(String id, String title, String text, String debrief) implements Place {
	}

}
