package org.peerway.learning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Writings extends Repository<Writing, UUID> {

	Writing saveAndFlush(Writing writing);

	Optional<Writing> findByEnrolmentAndKindAndSubject(UUID enrolment, Writing.Kind kind, String subject);

	@Query("select w from Writing w where w.enrolment = :enrolment and w.kind = org.peerway.learning.Writing.Kind.REFLECTION "
			+ "and w.handedInAt is not null order by w.handedInAt")
	List<Writing> handedIn(UUID enrolment);

}
