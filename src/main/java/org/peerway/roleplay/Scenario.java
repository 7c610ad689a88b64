package org.peerway.roleplay;

import java.util.List;
import java.util.Map;

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

	/**
	 * Somebody who speaks; {@code inside} is what they feel, shown only in the debrief.
	 */
	public record Speaker(String id, String name, String inside) {
	}

	/** What somebody says, and what may be answered. */
	public record Turn(String id, String speaker, String text, List<Choice> choices) {

		public Turn {
			choices = List.copyOf(choices);
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

	}

	/** Where a play can end, with what is worth talking over. */
	public record Ending(String id, String title, String text, String debrief) {
	}

}
