package org.peerway.bench;

import java.time.Duration;

/** How often something can be done in a second, on one thread that is warm. */
final class Rate {

	private Rate() {
	}

	static double perSecond(Duration span, Runnable work) {
		measure(span, work);
		return measure(span, work);
	}

	private static double measure(Duration span, Runnable work) {
		long begun = System.nanoTime();
		long passed = 0;
		int done = 0;
		while (passed < span.toNanos()) {
			work.run();
			done++;
			passed = System.nanoTime() - begun;
		}
		return done * 1e9 / passed;
	}

}
