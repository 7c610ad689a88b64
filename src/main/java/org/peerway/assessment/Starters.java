package org.peerway.assessment;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps whose turn it is to start. */
interface Starters extends Repository<Starter, UUID> {

	Starter saveAndFlush(Starter starter);

	boolean existsById(UUID person);

	/** Waits for whoever took it before, until their transaction is over. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from Starter s where s.person = :person")
	Optional<Starter> take(UUID person);

}
