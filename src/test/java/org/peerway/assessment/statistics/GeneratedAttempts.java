package org.peerway.assessment.statistics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Attempts that are made up while they are read, the same ones each time, so that they
 * take no memory: people of different skill at questions of different difficulty.
 */
public record GeneratedAttempts(int attempts, int questions, Grain grain) implements AttemptSource {

	private static final List<String> OPTIONS = List.of("a", "b", "c", "d");

	/** How fine marks are. */
	public enum Grain {

		/** 0 or 1. */
		WHOLE,

		/** Hardly ever the same twice. */
		FINE

	}

	public QuizPlan plan() {
		return QuizPlan.fixed(IntStream.range(0, this.questions)
			.mapToObj((number) -> new QuizPlan.Item("question-" + number, 1, OPTIONS))
			.toList());
	}

	@Override
	public void forEach(Consumer<? super FinishedAttempt> reader) {
		var random = new SplittableRandom(7);
		var ids = plan().items().stream().map(QuizPlan.Item::id).toList();
		for (int attempt = 0; attempt < this.attempts; attempt++) {
			reader.accept(attempt(attempt, ids, random));
		}
	}

	private FinishedAttempt attempt(int number, List<String> ids, SplittableRandom random) {
		double skill = random.nextDouble();
		double total = 0;
		var responses = new ArrayList<FinishedAttempt.Response>(this.questions);
		for (int index = 0; index < this.questions; index++) {
			double luck = random.nextDouble();
			double mark = switch (this.grain) {
				case WHOLE -> (luck + index / 80.0 < 0.4 + skill) ? 1 : 0;
				case FINE -> (skill + luck) / 2;
			};
			var chosen = (mark > 0.5) ? "a" : OPTIONS.get(1 + random.nextInt(3));
			responses.add(new FinishedAttempt.Response(index + 1, ids.get(index), mark, Set.of(chosen),
					Optional.of(Duration.ofMillis(5000 + random.nextInt(115_000)))));
			total += mark;
		}
		return new FinishedAttempt(Integer.toString(number), total, responses);
	}

}
