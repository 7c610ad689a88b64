package org.peerway.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

import org.peerway.roleplay.map.MapGraph;
import org.peerway.roleplay.map.MapLayout;
import org.peerway.roleplay.map.Maps;

/** How long an author of a very large scenario waits for its map. */
final class MapBench {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private static final double FIRST = 1500;

	private static final double LATER = FIRST / 3;

	private final Sizes sizes;

	private final Report report;

	MapBench(Sizes sizes, Report report) {
		this.sizes = sizes;
		this.report = report;
	}

	void layout() {
		var graph = Maps.random(400, 3, 0, 7);
		long begun = THREADS.getCurrentThreadCpuTime();
		MapLayout.of(graph);
		double first = (THREADS.getCurrentThreadCpuTime() - begun) / 1e6;
		this.report.aim("Map of 400 turns, 1,197 choices laid out, the first since start", first, "ms", FIRST);
		this.report.aim("Map of 400 turns, 1,197 choices laid out, later", later(graph), "ms", LATER);
		this.report.add("The same in ten acts", later(Maps.random(400, 3, 10, 7)), "ms");
	}

	private double later(MapGraph graph) {
		return 1000 / Rate.perSecond(this.sizes.span(), () -> MapLayout.of(graph));
	}

}
