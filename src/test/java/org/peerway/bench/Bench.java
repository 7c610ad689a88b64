package org.peerway.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.peerway.course.Course;
import org.peerway.course.CourseModule;
import org.peerway.course.content.ContentReader;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.util.FileSystemUtils;

/** Measures what is named, or everything, and prints one table. */
final class Bench {

	private static final Path FOLDER = Path.of("target", "bench");

	private final Sizes sizes;

	private final Report report = new Report(System.out);

	private final Course course = ContentReader.read(Path.of("content")).course().orElseThrow();

	private final CourseModule module = this.course.publishedModules().getFirst();

	private Bench(Sizes sizes) {
		this.sizes = sizes;
	}

	public static void main(String[] args) throws IOException {
		LoggingSystem.get(Bench.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
		var names = new LinkedHashSet<>(List.of(args));
		boolean million = names.remove("--million");
		var usual = names.remove("--quick") ? Sizes.QUICK : Sizes.FULL;
		var sizes = million ? usual.withMillion() : usual;
		FileSystemUtils.deleteRecursively(FOLDER);
		var parts = new Bench(sizes).parts();
		if (!parts.keySet().containsAll(names)) {
			System.err.println("Usage: bin/bench [--quick] [--million] [" + String.join("|", parts.keySet()) + "]...");
			System.exit(2);
		}
		parts.forEach((name, part) -> {
			if (names.isEmpty() || names.contains(name)) {
				part.run();
			}
		});
	}

	private Map<String, Runnable> parts() {
		var engines = new EngineBench(this.sizes, this.report);
		var parts = new LinkedHashMap<String, Runnable>();
		parts.put("certificates", engines::certificates);
		parts.put("grading", () -> engines.grading(this.module.quiz()));
		parts.put("responses", new ResponseBench(this.sizes, this.report)::grading);
		parts.put("attempts",
				new AttemptBench(this.sizes, this.report, FOLDER.resolve("attempts"), this.module)::attempts);
		parts.put("statistics", new StatisticsBench(this.sizes, this.report)::statistics);
		parts.put("reports", new ReportBench(this.sizes, this.report, FOLDER.resolve("reports"))::statistics);
		parts.put("bank", new BankBench(this.sizes, this.report, FOLDER.resolve("bank"))::search);
		parts.put("map", new MapBench(this.sizes, this.report)::layout);
		parts.put("check", new CheckBench(this.sizes, this.report, this.course.lens())::check);
		parts.put("start", new StartBench(FOLDER.resolve("start"), this.report)::starts);
		parts.put("heap", this::heap);
		parts.put("journeys", this::journeys);
		return parts;
	}

	private void heap() {
		inClass("heap", this.sizes.sessions(), this.sizes.sessions(),
				(server) -> new HeapBench(this.sizes, this.report, server, this.module, FOLDER).sessions());
	}

	private void journeys() {
		inClass("journeys", 0, this.sizes.warmUp() + this.sizes.journeys(),
				(server) -> new JourneyBench(this.sizes, this.report, server, this.module).journeys());
	}

	private void inClass(String name, int atQuiz, int trainees, Consumer<Server> measure) {
		var folder = FOLDER.resolve(name);
		Classroom.fill(folder, atQuiz, trainees);
		try (var server = new Server(folder, "--peerway.demo=false")) {
			measure.accept(server);
		}
	}

}
