package org.peerway.assessment.statistics;

import java.util.Collection;
import java.util.function.Consumer;

/**
 * Finished attempts that can be read more than once, one at a time and in any order; all
 * readings must see the same ones, as within one transaction with a snapshot.
 */
@FunctionalInterface
public interface AttemptSource {

	void forEach(Consumer<? super FinishedAttempt> reader);

	/** Attempts that are in memory already. */
	static AttemptSource of(Collection<FinishedAttempt> attempts) {
		return attempts::forEach;
	}

}
