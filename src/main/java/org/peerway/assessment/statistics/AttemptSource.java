package org.peerway.assessment.statistics;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/**
 * Finished attempts that can be read more than once, one at a time and in any order; all
 * readings must see the same ones, as within one transaction with a snapshot.
 */
@FunctionalInterface
public interface AttemptSource {

	void forEach(Consumer<? super FinishedAttempt> reader);

	/** The totals alone, which a source may know without the rest. */
	default void totals(DoubleConsumer reader) {
		forEach((attempt) -> reader.accept(attempt.total()));
	}

	/** Attempts that are in memory already. */
	static AttemptSource of(Collection<FinishedAttempt> attempts) {
		return attempts::forEach;
	}

}
