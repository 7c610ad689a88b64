package org.peerway.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.peerway.assessment.statistics.AttemptSource;
import org.peerway.assessment.statistics.GeneratedAttempts;
import org.peerway.assessment.statistics.GeneratedAttempts.Grain;
import org.peerway.assessment.statistics.QuizStatistics;

/** Item and test statistics of many attempts, without a database. */
final class StatisticsBench {

	private static final int QUESTIONS = 40;

	private static final double TARGET_PER_ATTEMPT = 60.0 / 1_000_000;

	private static final double LINEAR = 1;

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
		compute(new GeneratedAttempts(this.sizes.attempts().getFirst(), QUESTIONS, grain));
		double before = 0;
		for (int attempts : this.sizes.attempts()) {
			var generated = new GeneratedAttempts(attempts, QUESTIONS, grain);
			double found = time(generated);
			if (before > 0) {
				this.report.aim("Growth of the processor time beside the number", found / before / 10, "", LINEAR);
			}
			before = found;
		}
		var most = new GeneratedAttempts(this.sizes.attempts().getLast(), QUESTIONS, grain);
		this.report.add("Made up only, twice", cpuSeconds(() -> {
			most.forEach((_) -> {
			});
			most.forEach((_) -> {
			});
		}), "s");
		heap(most);
	}

	private double time(GeneratedAttempts generated) {
		long begun = System.nanoTime();
		double cpu = cpuSeconds(() -> compute(generated));
		this.report.aim(
				"Statistics of %,d attempts of %d questions, %s marks".formatted(generated.attempts(), QUESTIONS,
						generated.grain().name().toLowerCase(Locale.ROOT)),
				(System.nanoTime() - begun) / 1e9, "s", generated.attempts() * TARGET_PER_ATTEMPT);
		return cpu;
	}

	private void heap(GeneratedAttempts generated) {
		var found = new double[2];
		QuizStatistics.of(generated.plan(), watched(generated, found));
		this.report.add("Live heap after a tenth of them", found[0], "MB");
		this.report.compare("Live heap after all of them (ratio: to a tenth)", found[1], "MB", found[1] / found[0]);
	}

	private static AttemptSource watched(GeneratedAttempts generated, double[] found) {
		return (reader) -> {
			var read = new AtomicInteger();
			generated.forEach((attempt) -> {
				reader.accept(attempt);
				int number = read.incrementAndGet();
				if (number == generated.attempts() / 10 && found[0] == 0) {
					found[0] = liveMegabytes();
				}
				if (number == generated.attempts() && found[1] == 0) {
					found[1] = liveMegabytes();
				}
			});
		};
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
