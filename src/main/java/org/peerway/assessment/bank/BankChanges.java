package org.peerway.assessment.bank;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Numbers the changes of the bank. */
interface BankChanges extends Repository<BankChange, Integer> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from BankChange c where c.id = 1")
	BankChange lock();

	/** The number of the last change that is there to be seen. */
	@Query("select c.number from BankChange c where c.id = 1")
	long last();

	/** The number of a change that begins now; others wait until it ends. */
	default long next() {
		return lock().next();
	}

}
