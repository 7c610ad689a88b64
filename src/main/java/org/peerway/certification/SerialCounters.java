package org.peerway.certification;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SerialCounters extends Repository<SerialCounter, Integer> {

	SerialCounter saveAndFlush(SerialCounter counter);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from SerialCounter c where c.countedYear = :year")
	Optional<SerialCounter> findLocked(int year);

}
