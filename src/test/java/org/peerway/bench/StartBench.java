package org.peerway.bench;

import java.nio.file.Path;
import java.time.Duration;

/** How long a newcomer waits for the first page. */
final class StartBench {

	private static final double TARGET = 15;

	private final Path folder;

	private final Report report;

	StartBench(Path folder, Report report) {
		this.folder = folder;
		this.report = report;
	}

	void starts() {
		try (var server = new Server(this.folder)) {
			this.report.add("From start to first page, empty folder", seconds(server.start()), "s");
		}
		try (var server = new Server(this.folder)) {
			this.report.aim("From start to first page, second start", seconds(server.start()), "s", TARGET);
			this.report.add("Server CPU of the second start", seconds(server.startCpu()), "s");
		}
	}

	private static double seconds(Duration duration) {
		return duration.toMillis() / 1000.0;
	}

}
