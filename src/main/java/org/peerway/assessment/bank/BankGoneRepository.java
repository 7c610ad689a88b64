package org.peerway.assessment.bank;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Remembers the questions that are no more. */
interface BankGoneRepository extends Repository<BankGone, UUID> {

	BankGone save(BankGone gone);

	@Query("select g.question from BankGone g where g.changed > :after and g.changed <= :to")
	List<UUID> between(long after, long to);

}
