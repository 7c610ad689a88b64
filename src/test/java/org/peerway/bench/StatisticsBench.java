package org.peerway.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

import org.peerway.assessment.statistics.AttemptSource;
import org.peerway.assessment.statistics.GeneratedAttempts;
import org.peerway.assessment.statistics.GeneratedAttempts.Grain;
import org.peerway.assessment.statistics.QuizStatistics;
import org.peerway.assessment.statistics.Watched;

/** Item and test statistics of many attempts, without a database. */
final class StatisticsBench {

	private static final int QUESTIONS = 40;

	private static final double TARGET = 60;

	private static final int TARGET_ATTEMPTS = 1_000_000;

	private final Sizes sizes;

	private final Report report;

	StatisticsBench(Sizes sizes, Report report) {
		this.sizes = sizes;
		this.report = report;
	}

	void statistics() {
		Arrays.stream(Grain.values()).forEach(this::statistics);
	}

	private void statistics(Grain grain) {
		compute(new GeneratedAttempts(this.sizes.attempts().get(1), QUESTIONS, grain));
		double before = 0;
		for (int attempts : this.sizes.attempts()) {
			double found = time(new GeneratedAttempts(attempts, QUESTIONS, grain));
			if (before > 0) {
				this.report.aim("Processor time for an attempt, beside ten times fewer of them", found / before / 10,
						"times", 1);
			}
			before = found;
		}
		var most = new GeneratedAttempts(this.sizes.attempts().getLast(), QUESTIONS, grain);
		madeUpOnly(most);
		heap(most);
	}

	/** Processor seconds; the clock's go to the report. */
	private double time(GeneratedAttempts generated) {
		var what = "Statistics of %,d attempts of %d questions, %s marks".formatted(generated.attempts(), QUESTIONS,
				generated.grain().name().toLowerCase(Locale.ROOT));
		long begun = System.nanoTime();
		double cpu = cpuSeconds(() -> compute(generated));
		double clock = (System.nanoTime() - begun) / 1e9;
		if (generated.attempts() == TARGET_ATTEMPTS) {
			this.report.aim(what, clock, "s", TARGET);
		}
		else {
			this.report.add(what, clock, "s");
		}
		this.report.add("Processor time of it", cpu, "s");
		return cpu;
	}

	private void madeUpOnly(GeneratedAttempts generated) {
		double cpu = cpuSeconds(() -> {
			generated.forEach((_) -> {
			});
			generated.forEach((_) -> {
			});
		});
		this.report.add("Processor time of making them up, twice", cpu, "s");
	}

	private void heap(GeneratedAttempts generated) {
		var found = new double[2];
		QuizStatistics.of(generated.plan(), watched(generated, found));
		this.report.add("Live heap after a tenth of them", found[0], "MB");
		this.report.compare("Live heap after all of them (ratio: to a tenth)", found[1], "MB", found[1] / found[0]);
	}

	private static AttemptSource watched(GeneratedAttempts generated, double[] found) {
		return new Watched(generated, (read) -> {
			if (read == generated.attempts() / 10) {
				found[0] = liveMegabytes();
			}
			if (read == generated.attempts()) {
				found[1] = liveMegabytes();
			}
		});
	}

	private static void compute(GeneratedAttempts generated) {
		QuizStatistics.of(generated.plan(), generated);
	}

	private static double cpuSeconds(Runnable work) {
		var threads = ManagementFactory.getThreadMXBean();
		long begun = threads.getCurrentThreadCpuTime();
		work.run();
		return (threads.getCurrentThreadCpuTime() - begun) / 1e9;
	}

	private static double liveMegabytes() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
	}

}
