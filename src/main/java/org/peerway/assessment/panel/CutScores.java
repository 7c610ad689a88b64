package org.peerway.assessment.panel;

import java.util.List;
import java.util.Optional;

import org.peerway.assessment.QuizRef;

import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the cut scores that panels left with quizzes. */
@Service
@PreAuthorize("hasAnyRole('TRAINER', 'OFFICE')")
public class CutScores {

	private static final Limit MOST = Limit.of(50);

	private final PanelCuts cuts;

	CutScores(PanelCuts cuts) {
		this.cuts = cuts;
	}

	/** The cut score that holds for a quiz in that version: the one chosen last. */
	@Transactional(readOnly = true)
	public Optional<KeptCut> of(QuizRef quiz) {
		return this.cuts.ofQuiz(quiz.courseVersion(), quiz.quiz(), Limit.of(1))
			.stream()
			.map(PanelCut::kept)
			.findFirst();
	}

	/** All that was chosen after a panel, the last first; 50 at most. */
	@Transactional(readOnly = true)
	public List<KeptCut> of(PanelId panel) {
		return this.cuts.ofPanel(panel.value(), MOST).stream().map(PanelCut::kept).toList();
	}

}
