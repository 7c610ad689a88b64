package org.peerway.assessment;

import org.peerway.base.Afresh;
import org.peerway.people.PersonId;

import org.springframework.stereotype.Component;

/**
 * Lets a person start attempts one after the other, and none while it changes what they
 * are allowed.
 */
@Component
class StartTurns {

	private final Starters starters;

	private final Afresh afresh;

	StartTurns(Starters starters, Afresh afresh) {
		this.starters = starters;
		this.afresh = afresh;
	}

	/**
	 * Takes the turn until this transaction is over, which may have to be tried again.
	 */
	void take(PersonId person) {
		this.starters.take(person.value()).orElseGet(() -> this.starters.saveAndFlush(new Starter(person)));
	}

	/** The same where this transaction is not tried again. */
	void takeBeside(PersonId person) {
		this.afresh.run(() -> this.starters.existsById(person.value())
				|| this.starters.saveAndFlush(new Starter(person)) != null);
		take(person);
	}

}
