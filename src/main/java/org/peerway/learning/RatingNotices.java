package org.peerway.learning;

import java.util.List;

import org.peerway.assessment.AttemptGraded;
import org.peerway.assessment.Quizzes;
import org.peerway.notice.Tell;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people when somebody has rated their attempt, so that there is a result. */
@Component
class RatingNotices {

	private final Quizzes quizzes;

	private final ApplicationEventPublisher events;

	RatingNotices(Quizzes quizzes, ApplicationEventPublisher events) {
		this.quizzes = quizzes;
		this.events = events;
	}

	@EventListener
	void on(AttemptGraded event) {
		var attempt = event.attempt();
		if (event.later()) {
			var details = List.of(this.quizzes.quiz(attempt.quiz()).title(), Integer.toString(attempt.number()));
			this.events.publishEvent(new Tell(attempt.person(), "attempt-rated", details,
					"attempt/" + attempt.id().value() + "/review"));
		}
	}

}
