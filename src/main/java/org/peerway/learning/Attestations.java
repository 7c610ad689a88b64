package org.peerway.learning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Attestations extends Repository<Attestation, UUID> {

	Attestation saveAndFlush(Attestation attestation);

	Optional<Attestation> findByEnrolment(UUID enrolment);

	List<Attestation> findByEnrolmentIn(Collection<UUID> enrolments);

	@Query("select a.enrolment from Attestation a where a.enrolment in :enrolments")
	List<UUID> attested(Collection<UUID> enrolments);

}
