package org.peerway.assessment.panel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps who is invited to panels. */
interface PanelJudges extends Repository<PanelJudge, UUID> {

	PanelJudge saveAndFlush(PanelJudge judge);

	boolean existsByPanelAndPerson(UUID panel, UUID person);

	@Query("select j from PanelJudge j where j.panel = :panel order by j.invitedAt, j.id")
	List<PanelJudge> of(UUID panel);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select j from PanelJudge j where j.panel = :panel and j.person = :person")
	Optional<PanelJudge> lock(UUID panel, UUID person);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select j from PanelJudge j where j.panel = :panel order by j.id")
	List<PanelJudge> lockAll(UUID panel);

}
