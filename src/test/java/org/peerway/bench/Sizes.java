package org.peerway.bench;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param span how long each rate is measured, after as long a warm-up
 * @param papers how many attempts are graded at a time
 * @param fewSessions how many sessions are open when the heap is looked at first
 * @param sessions how many sessions are open when it is looked at again
 * @param atOnce how many trainees work at the same time
 * @param warmUp how many journeys go before
 * @param journeys how many journeys are measured
 */
record Sizes(Duration span, int papers, int fewSessions, int sessions, int atOnce, int warmUp, int journeys) {

	static final Sizes FULL = new Sizes(Duration.ofSeconds(6), 10_000, 50, 200, 50, 500, 250);

	static final Sizes QUICK = new Sizes(Duration.ofSeconds(1), 1_000, 10, 40, 10, 30, 20);

}
