package org.peerway.assessment.panel;

import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps the cut scores that were chosen. */
interface PanelCuts extends Repository<PanelCut, UUID> {

	PanelCut saveAndFlush(PanelCut cut);

	@Query("""
			select c from PanelCut c where c.courseVersion = :courseVersion and c.quiz = :quiz
			order by c.chosenAt desc, c.number desc
			""")
	List<PanelCut> ofQuiz(UUID courseVersion, String quiz, Limit limit);

	@Query("select c from PanelCut c where c.panel = :panel order by c.number desc")
	List<PanelCut> ofPanel(UUID panel, Limit limit);

}
