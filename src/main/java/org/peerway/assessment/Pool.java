package org.peerway.assessment;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.question.Head.Difficulty;
import org.peerway.assessment.question.Head.Level;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.Question;

/**
 * Which questions of a bank a section may draw; an empty set asks for nothing.
 *
 * @param ids of the questions themselves
 * @param concepts of which a question has at least one
 * @param difficulties of which a question has one
 * @param level {@code null} where it does not matter
 * @param kinds of which a question is one
 */
public record Pool(Set<String> ids, Set<String> concepts, Set<Difficulty> difficulties, @Nullable Level level,
		Set<Kind> kinds) {

	/** All questions. */
	public static final Pool ALL = new Pool(Set.of(), Set.of(), Set.of(), null, Set.of());

	public Pool {
		ids = Set.copyOf(ids);
		concepts = Set.copyOf(concepts);
		difficulties = Set.copyOf(difficulties);
		kinds = Set.copyOf(kinds);
	}

	/** Exactly these questions. */
	public static Pool of(Set<String> ids) {
		return new Pool(ids, Set.of(), Set.of(), null, Set.of());
	}

	/** Whether the question is one of them. */
	public boolean holds(Question question) {
		var head = question.head();
		return isOneOf(this.ids, head.id()) && isOneOf(this.kinds, question.kind())
				&& (this.concepts.isEmpty() || head.concepts().stream().anyMatch(this.concepts::contains))
				&& (this.difficulties.isEmpty()
						|| (head.aids().difficulty() != null && this.difficulties.contains(head.aids().difficulty())))
				&& (this.level == null || this.level == head.level());
	}

	private static <T> boolean isOneOf(Set<T> wanted, T one) {
		return wanted.isEmpty() || wanted.contains(one);
	}

}
