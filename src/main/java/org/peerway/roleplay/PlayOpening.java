package org.peerway.roleplay;

import java.time.Instant;
import java.util.Optional;

import org.peerway.people.PersonId;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts new plays in, at most one open play of a scenario for each person. Runs in its own
 * transaction: whoever comes second must be able to read who came first.
 */
@Component
class PlayOpening {

	private final PlayRepository plays;

	private final TransactionTemplate transactions;

	PlayOpening(PlayRepository plays, PlatformTransactionManager transactionManager) {
		this.plays = plays;
		this.transactions = new TransactionTemplate(transactionManager);
		this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** Keeps the play that is open already, else puts in the new one. */
	PlayId resumeOr(Play fresh) {
		return openLike(fresh).orElseGet(() -> put(fresh, () -> {
		}));
	}

	/**
	 * Keeps the play that is open already, else puts in the new one as the next that
	 * counts.
	 * @throws NotNowException if the rules allow no further one now
	 */
	PlayId resumeOrCount(Play fresh, PlayRules rules, Instant now) {
		try {
			return openLike(fresh).orElseGet(() -> put(fresh, () -> count(fresh, rules, now)));
		}
		catch (NotNowException ex) {
			// somebody may have started it a moment ago
			return openLike(fresh).orElseThrow(() -> ex);
		}
	}

	private void count(Play fresh, PlayRules rules, Instant now) {
		var standing = standing(fresh.person(), fresh.scenario(), rules, now);
		if (!standing.mayStart()) {
			throw new NotNowException(standing);
		}
		fresh.counted(standing.used() + 1);
	}

	PlayStanding standing(PersonId person, ScenarioRef scenario, PlayRules rules, Instant now) {
		var counted = this.plays.counted(person.value(), scenario.courseVersion(), scenario.scenario());
		return rules.standing(Math.toIntExact(counted.used()), Optional.ofNullable(counted.last()), now);
	}

	/** Puts in the new play and sets aside the one that was open. */
	PlayId insteadOfOpen(Play fresh) {
		return put(fresh, () -> this.plays.findByActiveKey(key(fresh)).ifPresent((open) -> {
			open.setAside();
			this.plays.flush();
		}));
	}

	private PlayId put(Play fresh, Runnable before) {
		try {
			this.transactions.executeWithoutResult((status) -> {
				before.run();
				this.plays.saveAndFlush(fresh);
			});
			return fresh.id();
		}
		catch (DataIntegrityViolationException | ConcurrencyFailureException ex) {
			return openLike(fresh).orElseThrow(() -> ex);
		}
	}

	private Optional<PlayId> openLike(Play fresh) {
		return this.plays.findByActiveKey(key(fresh)).map(Play::id);
	}

	private static String key(Play fresh) {
		return Play.activeKey(fresh.person(), fresh.scenario());
	}

}
