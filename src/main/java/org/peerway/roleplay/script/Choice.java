package org.peerway.roleplay.script;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One possible reply.
 *
 * @param to the turn or ending it leads to
 * @param scores -2..2 by principle id, only for the principles that apply
 * @param harm why it could hurt, if it could
 * @param instead what could be said instead, if it could hurt
 * @param effects in the order in which they are done
 * @param when the text of a {@link Condition}; empty if it can always be chosen
 */
public record Choice(String id, String text, String to, Map<String, Integer> scores, String feedback,
		@Nullable String harm, @Nullable String instead, List<Effect> effects, String when) {

	public Choice {
		scores = Ordered.copy(scores);
		effects = List.copyOf(effects);
	}

	public Choice(String id, String text, String to, Map<String, Integer> scores, String feedback,
			@Nullable String harm, @Nullable String instead) {
		this(id, text, to, scores, feedback, harm, instead, List.of(), "");
	}

	/** How well the reply fits a principle, -2..2; 0 where it does not touch it. */
	public int score(String principle) {
		return this.scores.getOrDefault(principle, 0);
	}

	/** The sum over all principles. */
	public int total() {
		return this.scores.values().stream().mapToInt(Integer::intValue).sum();
	}

	/**
	 * Whether it can be chosen as things stand. A condition that cannot be read, which
	 * only a draft has, is never met.
	 */
	public boolean isOpen(Facts facts) {
		return this.when.isBlank() || Condition.tryParse(this.when).filter((met) -> met.holds(facts)).isPresent();
	}

}
