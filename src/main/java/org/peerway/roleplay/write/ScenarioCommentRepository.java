package org.peerway.roleplay.write;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps comments on drafts. */
interface ScenarioCommentRepository extends Repository<ScenarioComment, UUID> {

	ScenarioComment saveAndFlush(ScenarioComment comment);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from ScenarioComment c where c.id = :id and c.answersTo is null")
	Optional<ScenarioComment> findLocked(UUID id);

	@Query("select c from ScenarioComment c where c.draft = :draft order by c.at, c.id")
	List<ScenarioComment> of(UUID draft);

}
