package org.peerway.assessment;

import java.util.Set;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttemptGrants extends Repository<AttemptGrant, UUID> {

	AttemptGrant saveAndFlush(AttemptGrant grant);

	/** The numbers of the attempts that were given. */
	@Query("""
			select g.number from AttemptGrant g
			where g.person = :person and g.courseVersion = :courseVersion and g.quiz = :quiz
			""")
	Set<Integer> numbers(UUID person, UUID courseVersion, String quiz);

}
