package org.peerway.base;

import java.util.function.Supplier;

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

	public <T> T run(Supplier<T> work) {
		for (int attempt = 1; attempt < TRIES; attempt++) {
			try {
				return once(work);
			}
			catch (ConcurrencyFailureException | DataIntegrityViolationException ex) {
				// The state that the winner left decides the next time round.
			}
		}
		return once(work);
	}

	private <T> T once(Supplier<T> work) {
		return this.transaction.execute((status) -> work.get());
	}

}
