package org.peerway.assessment.panel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps the rounds of panels. */
interface PanelRounds extends Repository<PanelRound, UUID> {

	PanelRound saveAndFlush(PanelRound round);

	Optional<PanelRound> findByPanelAndNumber(UUID panel, int number);

	@Query("select r from PanelRound r where r.panel = :panel and r.closedAt is not null order by r.number")
	List<PanelRound> closed(UUID panel);

}
