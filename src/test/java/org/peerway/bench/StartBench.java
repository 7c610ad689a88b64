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
		this.report.add("From start to first page, empty folder", seconds(start()), "s");
		this.report.aim("From start to first page, second start", seconds(start()), "s", TARGET);
	}

	private Duration start() {
		try (var server = new Server(this.folder)) {
			return server.start();
		}
	}

	private static double seconds(Duration duration) {
		return duration.toMillis() / 1000.0;
	}

}
