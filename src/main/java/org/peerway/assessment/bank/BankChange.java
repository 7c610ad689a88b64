package org.peerway.assessment.bank;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * Counts the changes of the bank. Whoever changes it holds the lock of this one row until
 * the end, so that numbers come to be seen in their order.
 *
 * @see <a href="../../../../../docs/decisions/008-search-index.md">decision 8</a>
 */
@Entity
class BankChange {

	@Id
	private int id;

	@Version
	private int version;

	private long number;

	@SuppressWarnings("JpaEntity")
	protected BankChange() {
	}

	long next() {
		return ++this.number;
	}

}
