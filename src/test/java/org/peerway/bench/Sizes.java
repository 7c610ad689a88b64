package org.peerway.bench;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured.
 *
 * @param span how long each rate is measured, after as long a warm-up
 * @param papers how many attempts are graded at a time
 * @param fewSessions how many sessions are open when the heap is looked at first
 * @param sessions how many sessions are open when it is looked at again
 * @param atOnce how many trainees work at the same time
 * @param warmUp how many trainees go before
 * @param rounds how often those read all lessons and answer all questions again
 * @param journeys how many journeys are measured
 * @param questions how many are in the bank that is searched
 * @param answers how many attempts are started, and how many answers saved
 * @param attempts how many attempts statistics are made of, each ten times the one before
 * @param stored the same, of attempts that are read from a database
 */
record Sizes(Duration span, int papers, int fewSessions, int sessions, int atOnce, int warmUp, int rounds, int journeys,
		int questions, int answers, List<Integer> attempts, List<Integer> stored) {

	static final Sizes FULL = new Sizes(Duration.ofSeconds(6), 10_000, 50, 200, 50, 400, 8, 250, 50_000, 2_000,
			List.of(10_000, 100_000, 1_000_000), List.of(10_000, 100_000));

	static final Sizes QUICK = new Sizes(Duration.ofSeconds(1), 1_000, 10, 40, 10, 20, 2, 20, 2_000, 200,
			List.of(1_000, 10_000), List.of(1_000, 10_000));

	/** The same with a million attempts in the databases, which takes long to fill. */
	Sizes withMillion() {
		return new Sizes(this.span, this.papers, this.fewSessions, this.sessions, this.atOnce, this.warmUp, this.rounds,
				this.journeys, this.questions, this.answers, this.attempts, List.of(10_000, 100_000, 1_000_000));
	}

}
