package org.peerway.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * How often something can be done in a second on one warm thread: a second of processor
 * time, so that others at work on the machine count little.
 */
final class Rate {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private Rate() {
	}

	static double perSecond(Duration span, Runnable work) {
		measure(span, work);
		return measure(span, work);
	}

	private static double measure(Duration span, Runnable work) {
		long begun = THREADS.getCurrentThreadCpuTime();
		long passed = 0;
		int done = 0;
		while (passed < span.toNanos()) {
			work.run();
			done++;
			passed = THREADS.getCurrentThreadCpuTime() - begun;
		}
		return done * 1e9 / passed;
	}

}
