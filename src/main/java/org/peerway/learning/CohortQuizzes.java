package org.peerway.learning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps which quizzes were set for cohorts. */
interface CohortQuizzes extends Repository<CohortQuiz, UUID> {

	CohortQuiz saveAndFlush(CohortQuiz quiz);

	Optional<CohortQuiz> findByCohortAndEdition(UUID cohort, UUID edition);

	@Query("select q from CohortQuiz q where q.cohort = :cohort order by q.setAt desc, q.id")
	List<CohortQuiz> of(UUID cohort);

	/** Those that are there for a person, who may be in several cohorts. */
	@Query("""
			select q from CohortQuiz q, Enrolment e
			where e.person = :person and q.cohort = e.cohort and q.takenAwayAt is null order by q.setAt desc, q.id""")
	List<CohortQuiz> ofPerson(UUID person);

}
