package org.peerway.assessment.panel;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps panels. */
interface Panels extends Repository<Panel, UUID> {

	String CARD = """
			select new org.peerway.assessment.panel.PanelCard(new org.peerway.assessment.panel.PanelId(p.id),
				p.title, p.language, p.state, p.round, p.openedAt)
			from Panel p
			""";

	String NEWEST_FIRST = " order by p.openedAt desc, p.id desc";

	String OWN = " exists (select 1 from PanelJudge j where j.panel = p.id and j.person = :person)";

	String BEFORE = " (p.openedAt < :at or p.openedAt = :at and p.id < :id)";

	Panel saveAndFlush(Panel panel);

	Optional<Panel> findById(UUID id);

	List<Panel> findByIdIn(Collection<UUID> ids);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Panel p where p.id = :id")
	Optional<Panel> lock(UUID id);

	@Query(CARD + NEWEST_FIRST)
	List<PanelCard> newest(Limit limit);

	@Query(CARD + "where" + BEFORE + NEWEST_FIRST)
	List<PanelCard> before(Instant at, UUID id, Limit limit);

	@Query(CARD + "where" + OWN + NEWEST_FIRST)
	List<PanelCard> newestOf(UUID person, Limit limit);

	@Query(CARD + "where" + OWN + " and" + BEFORE + NEWEST_FIRST)
	List<PanelCard> beforeOf(UUID person, Instant at, UUID id, Limit limit);

	@Query(CARD + "where p.courseVersion = :courseVersion and p.quiz = :quiz" + NEWEST_FIRST)
	List<PanelCard> ofQuiz(UUID courseVersion, String quiz, Limit limit);

}
