package org.peerway.assessment;

import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds the quizzes of graded attempts. */
interface FinishedAttempts extends Repository<Attempt, UUID> {

	@Query("""
			select new org.peerway.assessment.ReportedQuiz(new org.peerway.assessment.QuizRef(a.courseVersion, a.quiz),
				count(a), count(distinct a.person), max(a.submittedAt))
			from Attempt a where a.state = GRADED group by a.courseVersion, a.quiz
			order by max(a.submittedAt) desc, a.quiz
			""")
	List<ReportedQuiz> quizzes(Limit limit);

}
