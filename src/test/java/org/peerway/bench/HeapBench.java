package org.peerway.bench;

import java.nio.file.Path;
import java.util.stream.IntStream;

import org.peerway.course.CourseModule;

/**
 * What a signed-in trainee on the page of a quiz keeps of the heap: the slope between few
 * sessions and many, so that what all share does not count. Everybody has been there once
 * before, so that the database has their rows at hand.
 */
final class HeapBench {

	private static final double TARGET = 100;

	private final Sizes sizes;

	private final Report report;

	private final Server server;

	private final CourseModule module;

	private final Path folder;

	HeapBench(Sizes sizes, Report report, Server server, CourseModule module, Path folder) {
		this.sizes = sizes;
		this.report = report;
		this.server = server;
		this.module = module;
		this.folder = folder;
	}

	void sessions() {
		int few = this.sizes.fewSessions();
		int many = this.sizes.sessions();
		open(0, many);
		open(0, few);
		long before = this.server.liveHeap(this.folder.resolve("heap-" + few + ".txt"));
		open(few, many);
		long after = this.server.liveHeap(this.folder.resolve("heap-" + many + ".txt"));
		this.report.aim("Live heap of a trainee on the quiz page (%d to %d sessions)".formatted(few, many),
				(after - before) / 1000.0 / (many - few), "kB", TARGET);
	}

	/** The browsers end their connections, and the server keeps the sessions. */
	private void open(int from, int to) {
		IntStream.range(from, to).forEach((number) -> {
			try (var trainee = new Trainee(this.server.address(), number, this.module)) {
				trainee.signIn();
				trainee.openQuiz();
			}
		});
	}

}
