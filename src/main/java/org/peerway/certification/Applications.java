package org.peerway.certification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Applications extends Repository<Application, UUID> {

	Application saveAndFlush(Application application);

	Optional<Application> findById(UUID id);

	List<Application> findByIdIn(Collection<UUID> ids);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Application a where a.id = :id")
	Optional<Application> findLocked(UUID id);

	Optional<Application> findByActiveKey(String activeKey);

	@Query("""
			select a from Application a
			where a.state in :states and lower(a.printedName) like :pattern escape '!'
				and (a.submittedAt > :after or a.submittedAt = :after and a.id > :id)
			order by a.submittedAt, a.id""")
	List<Application> queue(Collection<ApplicationState> states, String pattern, Instant after, UUID id, Limit limit);

	/** Those of these people who ever applied. */
	@Query("select distinct a.person from Application a where a.person in :people")
	Set<UUID> applicants(Collection<UUID> people);

	boolean existsByPersonAndState(UUID person, ApplicationState state);

	long countByStateIn(Collection<ApplicationState> states);

	@Query("select min(a.submittedAt) from Application a where a.state in :states")
	Optional<Instant> oldest(Collection<ApplicationState> states);

}
