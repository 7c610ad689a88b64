package org.peerway.bench;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.peerway.course.CourseModule;

/**
 * What a whole journey costs the server's processors when many trainees work at once.
 */
final class JourneyBench {

	private static final double TARGET = 80;

	/** So few warm the server up that its compiler finds time for its work. */
	private static final int AT_FIRST = 3;

	private final Sizes sizes;

	private final Report report;

	private final Server server;

	private final CourseModule module;

	private final AtomicInteger requests = new AtomicInteger();

	JourneyBench(Sizes sizes, Report report, Server server, CourseModule module) {
		this.sizes = sizes;
		this.report = report;
		this.server = server;
		this.module = module;
	}

	/** Needs trainees who have not begun. */
	void journeys() {
		int measured = this.sizes.warmUp();
		int end = measured + this.sizes.journeys();
		run(AT_FIRST, 0, measured, (trainee) -> trainee.walk(this.sizes.rounds()));
		this.requests.set(0);
		long begun = System.nanoTime();
		double whole = run(measured, end, (trainee) -> trainee.walk(1));
		double seconds = (System.nanoTime() - begun) / 1e9;
		double each = (double) this.requests.get() / this.sizes.journeys();
		run(0, measured, Trainee::signIn);
		double signIn = run(measured, end, Trainee::signIn);
		double page = run(measured, end, Trainee::lookIn);
		double hashing = signIn - 2 * page;
		this.report.add("Requests of a journey", each, "");
		this.report.add("Journeys, %d trainees at once".formatted(this.sizes.atOnce()), this.sizes.journeys() / seconds,
				"/s");
		this.report.add("Server CPU of a journey", whole, "ms");
		this.report.add("Server CPU of a sign-in", signIn, "ms");
		this.report.add("Server CPU of hashing a password", hashing, "ms");
		this.report.aim("Server CPU of a journey but for hashing", whole - hashing, "ms", TARGET);
	}

	/** Milliseconds of the server's processors for each trainee. */
	private double run(int from, int to, Consumer<Trainee> deed) {
		return run(this.sizes.atOnce(), from, to, deed);
	}

	private double run(int atOnce, int from, int to, Consumer<Trainee> deed) {
		var before = this.server.cpu();
		try (var threads = Executors.newFixedThreadPool(atOnce)) {
			IntStream.range(from, to)
				.mapToObj((number) -> threads.submit(() -> act(number, deed)))
				.toList()
				.forEach(JourneyBench::await);
		}
		return millis(this.server.cpu().minus(before)) / (to - from);
	}

	private void act(int number, Consumer<Trainee> deed) {
		try (var trainee = new Trainee(this.server.address(), number, this.module)) {
			deed.accept(trainee);
			this.requests.addAndGet(trainee.requests());
		}
	}

	private static void await(Future<?> work) {
		try {
			work.get();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("A journey ended early", ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static double millis(Duration duration) {
		return duration.toNanos() / 1e6;
	}

}
