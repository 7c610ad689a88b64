package org.peerway.assessment.statistics;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;

/**
 * Attempts of which the reading is watched, but not that of the totals alone.
 *
 * @param watcher told how many were read
 */
public record Watched(AttemptSource attempts, IntConsumer watcher) implements AttemptSource {

	@Override
	public void totals(DoubleConsumer reader) {
		this.attempts.totals(reader);
	}

	@Override
	public void forEach(Consumer<? super FinishedAttempt> reader) {
		var read = new int[1];
		this.attempts.forEach((attempt) -> {
			reader.accept(attempt);
			this.watcher.accept(++read[0]);
		});
	}

}
