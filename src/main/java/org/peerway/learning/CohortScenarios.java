package org.peerway.learning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps which role-plays were set for cohorts. */
interface CohortScenarios extends Repository<CohortScenario, UUID> {

	CohortScenario saveAndFlush(CohortScenario quiz);

	Optional<CohortScenario> findByCohortAndEdition(UUID cohort, UUID edition);

	@Query("select q from CohortScenario q where q.cohort = :cohort order by q.setAt desc, q.id")
	List<CohortScenario> of(UUID cohort);

	/** Those that are there for a person, who may be in several cohorts. */
	@Query("""
			select q from CohortScenario q, Enrolment e
			where e.person = :person and q.cohort = e.cohort and q.takenAwayAt is null order by q.setAt desc, q.id""")
	List<CohortScenario> ofPerson(UUID person);

}
