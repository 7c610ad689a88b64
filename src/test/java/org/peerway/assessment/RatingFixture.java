package org.peerway.assessment;

import java.util.Set;

import org.peerway.Acting;
import org.peerway.assessment.question.Answers;
import org.peerway.assessment.question.RatedQuestion;
import org.peerway.assessment.question.Response;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Words to tell a test about rating in. */
@Import(RatingTestConfiguration.class)
abstract class RatingFixture extends AttemptFixture {

	@Autowired
	RatingService rating;

	@Autowired
	RatingReports reports;

	@Autowired
	RatingTestConfiguration.Circle circle;

	/** Somebody who may rate what these people write. */
	PersonId raterOf(PersonId... people) {
		var rater = Acting.asSomebody(Role.TRAINER);
		for (var person : people) {
			this.readers.open(rater, person);
		}
		this.circle.put(rater, Set.of(people));
		return rater;
	}

	void actAs(PersonId rater) {
		Acting.as(rater, Role.TRAINER);
	}

	/** A text for each question that asks for one, and the right choices; handed in. */
	AttemptSummary write(QuizRef ref, String text) {
		var id = this.service.startOrResume(ref);
		int step = this.service.open(id).step();
		for (var item : this.service.open(id).items()) {
			var question = put(id, item.position()).question();
			var given = (question instanceof RatedQuestion) ? new Response.Written(text)
					: put(id, item.position()).toBrowser(Answers.right(question));
			step = this.service.save(id, step, item.position(), given).step();
		}
		return this.service.submit(id, step);
	}

	AttemptSummary summary(PersonId person, QuizRef ref) {
		Acting.as(person, Role.TRAINEE);
		return this.service.attempts(person, ref.courseVersion()).getLast();
	}

	QuestionRef essayOf(QuizRef ref) {
		return new QuestionRef(ref, RatedQuizzes.ESSAY);
	}

	/** The next answer to the essay for whoever acts. */
	long next(QuizRef ref) {
		return this.rating.next(essayOf(ref), 0).orElseThrow();
	}

}
