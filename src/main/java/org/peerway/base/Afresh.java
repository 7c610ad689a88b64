package org.peerway.base;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in a transaction of its own, and again with a fresh view of the data where
 * somebody else was quicker.
 */
@Component
public class Afresh {

	private static final int TRIES = 3;

	private final TransactionTemplate transaction;

	Afresh(PlatformTransactionManager transactions) {
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	public <T extends @Nullable Object> T run(Supplier<T> work) {
		return run(TRIES, work);
	}

	/**
	 * The same, where many may want it at once.
	 * @param tries at least 1; what the last one throws is thrown
	 */
	public <T extends @Nullable Object> T run(int tries, Supplier<T> work) {
		for (int attempt = 1; attempt < tries; attempt++) {
			try {
				return once(work);
			}
			catch (ConcurrencyFailureException | DataIntegrityViolationException ex) {
				// The state that the winner left decides the next time round.
			}
		}
		return once(work);
	}

	private <T extends @Nullable Object> T once(Supplier<T> work) {
		return this.transaction.execute((status) -> work.get());
	}

}
