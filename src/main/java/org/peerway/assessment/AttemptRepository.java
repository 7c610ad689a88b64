package org.peerway.assessment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.peerway.people.PersonId;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps attempts with their answers. */
interface AttemptRepository extends Repository<Attempt, UUID> {

	String SUMMARY = """
			select new org.peerway.assessment.AttemptSummary(
				new org.peerway.assessment.AttemptId(a.id), new org.peerway.people.PersonId(a.person),
				new org.peerway.assessment.QuizRef(a.courseVersion, a.quiz), a.number, a.startedAt, a.submittedAt,
				new org.peerway.assessment.Points(a.score), a.maxScore, a.passMark, a.passed, a.gradedAt)
			from Attempt a where a.person = :person and a.courseVersion = :courseVersion
			""";

	Attempt saveAndFlush(Attempt attempt);

	@Query("select a from Attempt a join fetch a.answers where a.id = :id")
	Optional<Attempt> findWithAnswers(UUID id);

	/** Nobody changes them at the same time. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Attempt a where a.person = :person and a.state = OPEN")
	List<Attempt> takeOpen(UUID person);

	/** Whether somebody is at the quiz. */
	@Query("""
			select count(a) > 0 from Attempt a
			where a.courseVersion = :courseVersion and a.quiz = :quiz and a.state = OPEN
				and (:limited = false or a.time.endsAt is not null)
			""")
	boolean isOpen(UUID courseVersion, String quiz, boolean limited);

	/**
	 * Those whose time was over at that moment, the earliest first, after the given one.
	 */
	@Query("""
			select new org.peerway.assessment.AttemptRepository$Overdue(a.id, a.time.endsAt) from Attempt a
			where a.state = OPEN and a.time.endsAt < :now
				and (a.time.endsAt > :endedAt or a.time.endsAt = :endedAt and a.id > :id)
			order by a.time.endsAt, a.id
			""")
	List<Overdue> findOverdue(Instant now, Instant endedAt, UUID id, Limit limit);

	@Query(SUMMARY + " order by a.quiz, a.number")
	List<AttemptSummary> summaries(UUID person, UUID courseVersion);

	@Query(SUMMARY + " and a.quiz = :quiz order by a.number")
	List<AttemptSummary> summaries(UUID person, UUID courseVersion, String quiz);

	/** For each question that was put: the number of the latest attempt that put it. */
	@Query("""
			select new org.peerway.assessment.AttemptRepository$LastSeen(answer.question, max(a.number))
			from Attempt a join a.answers answer
			where a.person = :person and a.courseVersion = :courseVersion and a.quiz = :quiz
			group by answer.question
			""")
	List<LastSeen> lastSeen(UUID person, UUID courseVersion, String quiz);

	@Query("""
			select new org.peerway.assessment.AttemptRepository$Standing(a.person, a.quiz,
				sum(case when a.state = GRADED then 1 else 0 end), max(a.score),
				sum(case when a.passed then 1 else 0 end), sum(case when a.state = AWAITING then 1 else 0 end))
			from Attempt a
			where a.person in :people and a.courseVersion = :courseVersion and a.submittedAt is not null
			group by a.person, a.quiz
			""")
	List<Standing> standings(Collection<UUID> people, UUID courseVersion);

	/** The submitted attempts of a person at a quiz, counted. */
	record Standing(UUID person, String quiz, long attempts, double best, long passed, long waiting) {

		QuizStanding toQuizStanding() {
			return new QuizStanding(new PersonId(this.person), this.quiz, (int) this.attempts, new Points(this.best),
					this.passed > 0, this.waiting > 0);
		}

	}

	/** An open attempt and the end of its time. */
	record Overdue(UUID id, Instant endedAt) {
	}

	/** A question and the latest attempt that put it. */
	record LastSeen(String question, int attempt) {
	}

}
