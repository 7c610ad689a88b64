package org.peerway.assessment.statistics;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A finished, fully marked attempt; one that still waits for a rater must stay out.
 *
 * @param label names the attempt in the matrix; never a person
 * @param total T, the points of the whole attempt
 * @param responses one for each position that was put
 */
public record FinishedAttempt(String label, double total, List<Response> responses) {

	public FinishedAttempt {
		Marks.require(total);
		responses = List.copyOf(responses);
	}

	/**
	 * What came of one question.
	 *
	 * @param position where it stood in the paper, from 1
	 * @param question its id
	 * @param mark x, the points earned; counted to a billionth
	 * @param chosen the ids of the chosen options; empty where nothing was chosen
	 * @param time how long it was worked on, counted to a tenth of a second, where known
	 */
	public record Response(int position, String question, double mark, Set<String> chosen, Optional<Duration> time) {

		public Response {
			Marks.require(mark);
			chosen = Set.copyOf(chosen);
			if (position < 1) {
				throw new IllegalArgumentException("Positions begin with 1: " + position);
			}
			if (time.filter(Duration::isNegative).isPresent()) {
				throw new IllegalArgumentException("A time below zero: " + time);
			}
		}

		/** A response of which only the mark is known. */
		public static Response marked(int position, String question, double mark) {
			return new Response(position, question, mark, Set.of(), Optional.empty());
		}

	}

}
