package org.peerway.assessment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps corrections and what they changed. */
interface Corrections extends Repository<Correction, UUID> {

	Correction saveAndFlush(Correction correction);

	/** The last one holds. */
	@Query("select c from Correction c where c.courseVersion = :courseVersion and c.quiz = :quiz order by c.number")
	List<Correction> of(UUID courseVersion, String quiz);

	@Query("""
			select a.id from Attempt a join a.answers answer
			where a.courseVersion = :courseVersion and a.quiz = :quiz and a.state = GRADED
				and answer.question = :question and a.id > :after
			order by a.id""")
	List<UUID> attemptsThatPut(UUID courseVersion, String quiz, String question, UUID after, Limit limit);

	@Query("select a from Attempt a join fetch a.answers where a.id in :ids order by a.id")
	List<Attempt> attempts(Collection<UUID> ids);

	@Query("select count(m) from CorrectedMark m where m.key.correctionId = :correction")
	long countChanged(UUID correction);

}
