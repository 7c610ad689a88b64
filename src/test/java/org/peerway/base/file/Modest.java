package org.peerway.base.file;

import java.lang.management.ManagementFactory;

import com.sun.management.ThreadMXBean;

/**
 * What must come of any file whatever: an end, soon, and without much memory. All that is
 * allocated counts, which is more than is ever in use at once.
 */
public final class Modest {

	private static final long MOST_TIME = 5_000_000_000L;

	private static final long MOST_MEMORY = 256_000_000L;

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	private Modest() {
	}

	/** Runs it; once more if it took too much, for classes are loaded once. */
	public static void run(Runnable reading) {
		if (!isModest(reading) && !isModest(reading)) {
			throw new AssertionError("Reading took longer than five seconds or more than 256 MB");
		}
	}

	private static boolean isModest(Runnable reading) {
		long time = System.nanoTime();
		long memory = THREADS.getCurrentThreadAllocatedBytes();
		reading.run();
		return System.nanoTime() - time <= MOST_TIME
				&& THREADS.getCurrentThreadAllocatedBytes() - memory <= MOST_MEMORY;
	}

}
