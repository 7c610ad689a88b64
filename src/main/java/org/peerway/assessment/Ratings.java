package org.peerway.assessment;

import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps what people say about answers. */
interface Ratings extends Repository<Rating, UUID> {

	Rating saveAndFlush(Rating rating);

	List<Rating> findByAnswerOrderBySlot(long answer);

	/** Those that make a mark of this attempt, with the place on its paper. */
	@Query("""
			select new org.peerway.assessment.Ratings$Placed(a.position, r)
			from RatedAnswer a join Rating r on r.answer = a.number
			where a.attempt = :attempt and r.counted order by a.position, r.slot
			""")
	List<Placed> counted(UUID attempt);

	/** All about the texts of this attempt, with the place on its paper. */
	@Query("""
			select new org.peerway.assessment.Ratings$Placed(a.position, r)
			from RatedAnswer a join Rating r on r.answer = a.number
			where a.attempt = :attempt order by a.position, r.slot
			""")
	List<Placed> ofAttempt(UUID attempt);

	/** Of attempts that are not graded yet; the newest answers first, below a number. */
	@Query("""
			select new org.peerway.assessment.OwnRating(a.number, r.points, r.ratedAt)
			from Rating r join RatedAnswer a on a.number = r.answer join Attempt attempt on attempt.id = a.attempt
			where r.rater = :rater and attempt.state = AWAITING and a.courseVersion = :courseVersion
				and a.quiz = :quiz and a.question = :question and a.number < :before
			order by a.number desc
			""")
	List<OwnRating> own(UUID rater, UUID courseVersion, String quiz, String question, long before, Limit limit);

	/** A rating and the place of its text. */
	record Placed(int position, Rating rating) {
	}

}
