package org.peerway.assessment.statistics;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The figures of one question. One that is drawn may have been put in few attempts and at
 * several positions; its marks are compared with the totals of those attempts.
 *
 * @param position where it always stands, from 1; empty where it is drawn
 * @param put in how many attempts it was put
 * @param exposure that number as a share of the attempts
 * @param options empty where nothing is chosen from a list
 */
public record ItemFigures(String question, OptionalInt position, long put, Figure exposure, MarkFigures marks,
		List<OptionFigures> options, Time time, Set<Flag> flags) {

	/** Fewer papers say too little about a question. */
	public static final int ENOUGH = 10;

	public ItemFigures {
		options = List.copyOf(options);
	}

	/** Whether it was put often enough for its flags to say something. */
	public boolean isTelling() {
		return this.put >= ENOUGH;
	}

	/** How long the question was worked on, in seconds, where times were kept. */
	public record Time(Figure mean, Figure median, Figure standardDeviation) {
	}

}
