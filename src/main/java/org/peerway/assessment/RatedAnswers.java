package org.peerway.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps the texts that people rate. */
interface RatedAnswers extends Repository<RatedAnswer, Long> {

	RatedAnswer save(RatedAnswer answer);

	Optional<RatedAnswer> findByNumber(long number);

	List<RatedAnswer> findByAttemptOrderByPosition(UUID attempt);

	@Query("""
			select a from RatedAnswer a where a.waiting and a.courseVersion = :courseVersion and a.quiz = :quiz
				and a.question = :question order by a.number
			""")
	List<RatedAnswer> waitingFor(UUID courseVersion, String quiz, String question, Limit limit);

	/** What waits, by question, after the given one. */
	@Query("""
			select new org.peerway.assessment.RatingQueue(new org.peerway.assessment.QuestionRef(
					new org.peerway.assessment.QuizRef(a.courseVersion, a.quiz), a.question),
				sum(case when r.id is null then 1 else 0 end),
				sum(case when r.id is null and a.wanted > 2 then 1 else 0 end),
				sum(case when r.id is null then 0 else 1 end))
			from RatedAnswer a left join Rating r on r.answer = a.number and r.rater = :rater
			where a.waiting and a.person in :people and (a.quiz > :quiz or a.quiz = :quiz and (
				a.question > :question or a.question = :question and a.courseVersion > :courseVersion))
			group by a.courseVersion, a.quiz, a.question
			order by a.quiz, a.question, a.courseVersion
			""")
	List<RatingQueue> waiting(UUID rater, Collection<UUID> people, String quiz, String question, UUID courseVersion,
			Limit limit);

	/** The numbers of answers to a question that the rater has not rated, from one on. */
	@Query("""
			select a.number from RatedAnswer a
			where a.waiting and a.courseVersion = :courseVersion and a.quiz = :quiz and a.question = :question
				and a.number > :after and a.person in :people
				and not exists (select 1 from Rating r where r.answer = a.number and r.rater = :rater)
			order by a.number
			""")
	List<Long> next(UUID rater, Collection<UUID> people, UUID courseVersion, String quiz, String question, long after,
			Limit limit);

	/** How many times each pair of totals was given by the first two raters. */
	@Query("""
			select new org.peerway.assessment.RatedAnswers$Pair(a.question, one.points, other.points, count(*))
			from RatedAnswer a join Rating one on one.answer = a.number and one.slot = 1
				join Rating other on other.answer = a.number and other.slot = 2
			where not a.waiting and a.courseVersion = :courseVersion and a.quiz = :quiz
			group by a.question, one.points, other.points
			""")
	List<Pair> pairs(UUID courseVersion, String quiz);

	/** Who rated something of these people. */
	@Query("""
			select distinct new org.peerway.assessment.RatedAnswers$RatedBy(a.person, r.rater)
			from RatedAnswer a join Rating r on r.answer = a.number
			where a.person in :people
			""")
	List<RatedBy> raters(Collection<UUID> people);

	/** Two totals on a rubric, and how many answers have them. */
	record Pair(String question, int first, int second, long answers) {
	}

	/** A person and somebody who rated an answer of theirs. */
	record RatedBy(UUID person, UUID rater) {
	}

}
