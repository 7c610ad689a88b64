package org.peerway.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;

import org.peerway.assessment.ManyFinished;

import org.springframework.context.ApplicationContext;

/** Item and test statistics as a trainer opens them, read from both databases. */
final class ReportBench {

	private static final double TARGET = 60;

	private static final int TARGET_ATTEMPTS = 1_000_000;

	private final Sizes sizes;

	private final Report report;

	private final Path folder;

	ReportBench(Sizes sizes, Report report, Path folder) {
		this.sizes = sizes;
		this.report = report;
		this.folder = folder;
	}

	void statistics() {
		BothDatabases.each(this.folder, this::measure);
	}

	private void measure(String database, ApplicationContext context) {
		var many = new ManyFinished(context);
		many.fill(this.sizes.stored().getFirst());
		many.statistics();
		double before = 0;
		for (int attempts : this.sizes.stored()) {
			many.fill(attempts);
			double found = seconds(database, attempts, many);
			if (before > 0) {
				this.report.aim("Time for an attempt, beside ten times fewer of them", found / before / 10, "times", 1);
			}
			before = found;
		}
		heap(this.sizes.stored().getLast(), many);
	}

	private double seconds(String database, int attempts, ManyFinished many) {
		var what = "%s: statistics of %,d attempts of 40 questions".formatted(database, attempts);
		var threads = ManagementFactory.getThreadMXBean();
		long worked = threads.getCurrentThreadCpuTime();
		long begun = System.nanoTime();
		var statistics = many.statistics();
		double found = (System.nanoTime() - begun) / 1e9;
		double cpu = (threads.getCurrentThreadCpuTime() - worked) / 1e9;
		if (statistics.test().attempts() != attempts) {
			throw new IllegalStateException("Only %d attempts were read".formatted(statistics.test().attempts()));
		}
		if (attempts == TARGET_ATTEMPTS) {
			this.report.aim(what, found, "s", TARGET);
		}
		else {
			this.report.add(what, found, "s");
		}
		this.report.add("Processor time of the thread", cpu, "s");
		return found;
	}

	private void heap(int attempts, ManyFinished many) {
		var found = new double[2];
		many.statistics((read) -> {
			if (read == attempts / 10) {
				found[0] = liveMegabytes();
			}
			if (read == attempts) {
				found[1] = liveMegabytes();
			}
		});
		this.report.add("Live heap after a tenth of them", found[0], "MB");
		this.report.compare("Live heap after all of them (ratio: to a tenth)", found[1], "MB", found[1] / found[0]);
	}

	private static double liveMegabytes() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
	}

}
