package org.peerway.assessment.panel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps the estimates of judges. */
interface PanelEstimates extends Repository<PanelEstimate, UUID> {

	/** How many estimates a judge gave. */
	record Given(UUID judge, long count) {
	}

	PanelEstimate saveAndFlush(PanelEstimate estimate);

	void delete(PanelEstimate estimate);

	Optional<PanelEstimate> findByPanelAndRoundAndJudgeAndQuestion(UUID panel, int round, UUID judge, String question);

	List<PanelEstimate> findByPanelAndRound(UUID panel, int round);

	List<PanelEstimate> findByPanelAndRoundAndQuestionIn(UUID panel, int round, Collection<String> questions);

	List<PanelEstimate> findByPanelAndRoundAndJudgeAndQuestionIn(UUID panel, int round, UUID judge,
			Collection<String> questions);

	int countByPanelAndRoundAndJudge(UUID panel, int round, UUID judge);

	@Query("""
			select new org.peerway.assessment.panel.PanelEstimates$Given(e.judge, count(e)) from PanelEstimate e
			where e.panel = :panel and e.round = :round group by e.judge
			""")
	List<Given> given(UUID panel, int round);

}
