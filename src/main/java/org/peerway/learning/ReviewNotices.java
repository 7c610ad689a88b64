package org.peerway.learning;

import java.util.List;

import org.peerway.assessment.bank.DraftReviewed;
import org.peerway.notice.Tell;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells authors when a second person has read a question of theirs. */
@Component
class ReviewNotices {

	private final ApplicationEventPublisher events;

	ReviewNotices(ApplicationEventPublisher events) {
		this.events = events;
	}

	@EventListener
	void on(DraftReviewed event) {
		var kind = event.approved() ? "question-approved" : "question-given-back";
		event.authors()
			.forEach((author) -> this.events
				.publishEvent(new Tell(author, kind, List.of(event.title()), "bank/" + event.question() + "/review")));
	}

}
