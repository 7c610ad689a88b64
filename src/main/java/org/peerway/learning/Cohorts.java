package org.peerway.learning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Cohorts extends Repository<Cohort, UUID> {

	Cohort save(Cohort cohort);

	Optional<Cohort> findById(UUID id);

	@Query("select c from Cohort c left join fetch c.trainers where c.id in :ids")
	List<Cohort> findWithTrainers(Collection<UUID> ids);

	@Query("select c.id as id, c.name as name, c.createdAt as createdAt from Cohort c join c.trainers t "
			+ "where t = :trainer and (c.name > :name or (c.name = :name and c.id > :id)) order by c.name, c.id")
	List<CohortRow> ledBy(UUID trainer, String name, UUID id, Limit limit);

	/** A cohort as a list shows it. */
	interface CohortRow {

		UUID getId();

		String getName();

		java.time.Instant getCreatedAt();

	}

}
