package org.peerway.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

import org.peerway.base.lens.Lens;
import org.peerway.base.lens.LensEntry;
import org.peerway.roleplay.check.LargeScenarios;
import org.peerway.roleplay.check.ScenarioCheck;
import org.peerway.roleplay.explore.ScenarioFacts;

/** How long an author of a very large scenario waits to be told what is wrong. */
final class CheckBench {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private static final double WAIT = 200;

	private final Sizes sizes;

	private final Report report;

	private final List<LensEntry> shorthand;

	CheckBench(Sizes sizes, Report report, List<LensEntry> shorthand) {
		this.sizes = sizes;
		this.report = report;
		this.shorthand = shorthand;
	}

	void check() {
		var scenario = LargeScenarios.of(1, 400);
		var check = new ScenarioCheck(LargeScenarios.PRINCIPLES, Lens.of(this.shorthand));
		long begun = THREADS.getCurrentThreadCpuTime();
		check.check(scenario);
		double first = (THREADS.getCurrentThreadCpuTime() - begun) / 1e6;
		this.report.aim("Check of 400 turns, 1,200 choices, the first since start", first, "ms", WAIT);
		this.report.aim("Check of 400 turns, 1,200 choices, later", later(() -> check.check(scenario)), "ms", WAIT);
		this.report.add("Facts of the same, with a thousand random plays", later(() -> ScenarioFacts.of(scenario, 1)),
				"ms");
	}

	private double later(Runnable work) {
		return 1000 / Rate.perSecond(this.sizes.span(), work);
	}

}
