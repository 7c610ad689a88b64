package org.peerway.assessment.compose;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps editions. */
interface QuizEditions extends Repository<QuizEdition, UUID> {

	QuizEdition saveAndFlush(QuizEdition edition);

	Optional<QuizEdition> findById(UUID id);

	@Query("""
			select new org.peerway.assessment.compose.QuizEditions$Titled(e.id, e.title)
			from QuizEdition e where e.id in :ids
			""")
	List<Titled> titles(Collection<UUID> ids);

	/** An edition with what it is called. */
	record Titled(UUID id, String title) {
	}

	/** The question of the bank that an edition knows by that code. */
	@Query("select s.question from QuizEdition e join e.sources s where e.id = :edition and s.code = :code")
	Optional<UUID> source(UUID edition, String code);

	@Query("select source from QuizEdition e join e.sources source where e.id = :id")
	List<QuizEdition.Source> sources(UUID id);

	@Query("select e from QuizEdition e where e.quiz = :quiz order by e.number desc")
	List<QuizEdition> of(UUID quiz);

	@Query("""
			select e from QuizEdition e, ComposedQuiz q where q.id = e.quiz and q.lastEdition = e.number
			order by e.publishedAt desc, e.id""")
	List<QuizEdition> latest(Limit limit);

	@Query("""
			select new org.peerway.assessment.compose.EditionCard(e.id, e.quiz, e.number, e.title, e.language,
				e.publishedAt)
			from QuizEdition e order by e.publishedAt desc, e.id desc
			""")
	List<EditionCard> newest(Limit limit);

	@Query("""
			select new org.peerway.assessment.compose.EditionCard(e.id, e.quiz, e.number, e.title, e.language,
				e.publishedAt)
			from QuizEdition e where e.publishedAt < :at or e.publishedAt = :at and e.id < :id
			order by e.publishedAt desc, e.id desc
			""")
	List<EditionCard> before(Instant at, UUID id, Limit limit);

}
