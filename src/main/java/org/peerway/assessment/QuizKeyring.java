package org.peerway.assessment;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps which keys are held on to, and by how many. */
interface QuizKeyring extends Repository<QuizKeys, QuizKeys.Key> {

	QuizKeys saveAndFlush(QuizKeys keys);

	@Query("select k.corrections from QuizKeys k where k.key = :key")
	Optional<Integer> corrections(QuizKeys.Key key);

	/** Others may hold them at the same time. */
	@Lock(LockModeType.PESSIMISTIC_READ)
	@Query("select k from QuizKeys k where k.key = :key")
	Optional<QuizKeys> share(QuizKeys.Key key);

	/** Nobody holds them at the same time. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select k from QuizKeys k where k.key = :key")
	Optional<QuizKeys> take(QuizKeys.Key key);

}
