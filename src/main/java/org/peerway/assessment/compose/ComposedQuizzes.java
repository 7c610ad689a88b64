package org.peerway.assessment.compose;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps quizzes that are put together. */
interface ComposedQuizzes extends Repository<ComposedQuiz, UUID> {

	String CARD = """
			select new org.peerway.assessment.compose.ComposedCard(q.id, q.title, q.lastEdition, q.changedAt)
			from ComposedQuiz q
			""";

	String NEWEST_FIRST = " order by q.changedAt desc, q.id desc";

	ComposedQuiz saveAndFlush(ComposedQuiz quiz);

	Optional<ComposedQuiz> findById(UUID id);

	@Query(CARD + NEWEST_FIRST)
	List<ComposedCard> newest(Limit limit);

	@Query(CARD + " where q.changedAt < :at or q.changedAt = :at and q.id < :id" + NEWEST_FIRST)
	List<ComposedCard> before(Instant at, UUID id, Limit limit);

}
