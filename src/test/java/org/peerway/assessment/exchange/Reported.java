package org.peerway.assessment.exchange;

import java.lang.management.ManagementFactory;

import com.sun.management.ThreadMXBean;

/**
 * What must come of any file whatever: a report, soon, and without much memory. All that
 * is allocated counts, which is more than is ever in use at once.
 */
public final class Reported {

	private static final long MOST_TIME = 5_000_000_000L;

	private static final long MOST_MEMORY = 256_000_000L;

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	private Reported() {
	}

	/** Reads a file; once more if it took too much, for classes are loaded once. */
	public static void within(QuestionReader reader, byte[] file) {
		if (!isModest(reader, file) && !isModest(reader, file)) {
			throw new AssertionError("Reading took longer than five seconds or more than 256 MB");
		}
	}

	private static boolean isModest(QuestionReader reader, byte[] file) {
		long time = System.nanoTime();
		long memory = THREADS.getCurrentThreadAllocatedBytes();
		var read = reader.read(file);

		if (read.items().isEmpty() && read.remarks().isEmpty()) {
			throw new AssertionError("Nothing is said about the file");
		}
		return System.nanoTime() - time <= MOST_TIME
				&& THREADS.getCurrentThreadAllocatedBytes() - memory <= MOST_MEMORY;
	}

}
