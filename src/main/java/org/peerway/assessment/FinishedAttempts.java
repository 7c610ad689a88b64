package org.peerway.assessment;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads graded attempts for statistics, without whose they are. */
interface FinishedAttempts extends Repository<Attempt, UUID> {

	String LINE = """
			select new org.peerway.assessment.FinishedAttempts$Line(a.id, a.score) from Attempt a
			where a.courseVersion = :courseVersion and a.quiz = :quiz and a.state = GRADED and a.id > :after
			""";

	String NONE_OF_THE_PERSON = """
			and not exists (select 1 from Attempt b where b.person = a.person and b.courseVersion = a.courseVersion
			and b.quiz = a.quiz and b.state = GRADED and\s""";

	String IN_ORDER = ") order by a.id";

	@Query(LINE + " order by a.id")
	List<Line> all(UUID courseVersion, String quiz, UUID after, Limit limit);

	@Query(LINE + NONE_OF_THE_PERSON + "b.number < a.number" + IN_ORDER)
	List<Line> first(UUID courseVersion, String quiz, UUID after, Limit limit);

	@Query(LINE + NONE_OF_THE_PERSON + "b.number > a.number" + IN_ORDER)
	List<Line> last(UUID courseVersion, String quiz, UUID after, Limit limit);

	@Query(LINE + NONE_OF_THE_PERSON + "(b.score > a.score or b.score = a.score and b.number < a.number)" + IN_ORDER)
	List<Line> best(UUID courseVersion, String quiz, UUID after, Limit limit);

	@Query("""
			select new org.peerway.assessment.FinishedAttempts$AnswerLine(a.id, answer.question, answer.chosen,
				answer.mark, answer.spent)
			from Attempt a join a.answers answer where a.id in :ids order by a.id, index(answer)
			""")
	List<AnswerLine> answers(Collection<UUID> ids);

	@Query("""
			select new org.peerway.assessment.ReportedQuiz(new org.peerway.assessment.QuizRef(a.courseVersion, a.quiz),
				count(a), count(distinct a.person), max(a.submittedAt))
			from Attempt a where a.state = GRADED group by a.courseVersion, a.quiz
			order by max(a.submittedAt) desc, a.quiz
			""")
	List<ReportedQuiz> quizzes(Limit limit);

	/** An attempt and its points. */
	record Line(UUID id, double score) {
	}

	/**
	 * What was given to one question, and how long it was before the person.
	 *
	 * @param mark what people gave for a text
	 */
	record AnswerLine(UUID attempt, String question, String chosen, @Nullable Double mark, long spent) {

		/** In milliseconds; 0 is kept where nothing was measured. */
		Optional<Duration> time() {
			return Optional.of(this.spent).filter((millis) -> millis > 0).map(Duration::ofMillis);
		}

	}

}
