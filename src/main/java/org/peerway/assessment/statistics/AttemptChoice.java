package org.peerway.assessment.statistics;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BinaryOperator;

import org.jspecify.annotations.Nullable;
import org.peerway.people.PersonId;

/** Which of a person's finished attempts count in the statistics. */
public enum AttemptChoice {

	/** The one with the lowest number. */
	FIRST(BinaryOperator.minBy(Candidate.IN_ORDER)),

	/** The one with the highest number. */
	LAST(BinaryOperator.maxBy(Candidate.IN_ORDER)),

	/** The one with the highest score, and of equal ones the earliest. */
	BEST(BinaryOperator
		.minBy(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate.IN_ORDER))),

	/** Every one; a person with many attempts counts as often. */
	ALL(null);

	private final @Nullable BinaryOperator<Candidate> preferred;

	AttemptChoice(@Nullable BinaryOperator<Candidate> preferred) {
		this.preferred = preferred;
	}

	/** Those that count, one for each person unless all do; the order is kept. */
	public List<Candidate> from(Collection<Candidate> finished) {
		var choose = this.preferred;
		if (choose == null) {
			return List.copyOf(finished);
		}
		var chosen = new LinkedHashMap<PersonId, Candidate>();
		finished.forEach((candidate) -> chosen.merge(candidate.person(), candidate, choose));
		return List.copyOf(chosen.values());
	}

	/**
	 * A finished attempt that may count.
	 *
	 * @param number counts the person's attempts at the quiz, from 1
	 * @param submittedAt decides where two attempts have the same number
	 */
	public record Candidate(PersonId person, int number, double score, Instant submittedAt) {

		private static final Comparator<Candidate> IN_ORDER = Comparator.comparingInt(Candidate::number)
			.thenComparing(Candidate::submittedAt);

		public Candidate {
			Marks.require(score);
			if (number < 1) {
				throw new IllegalArgumentException("Attempts are counted from 1: " + number);
			}
		}

	}

}
