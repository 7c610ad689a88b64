package org.peerway.assessment;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps what corrections changed. */
interface CorrectedMarks extends Repository<CorrectedMark, CorrectedMark.Key> {

	List<CorrectedMark> saveAll(Iterable<CorrectedMark> marks);

	@Query("select m from CorrectedMark m where m.key.attemptId = :attempt")
	List<CorrectedMark> ofAttempt(UUID attempt);

}
