package org.peerway.learning;

import java.util.List;

import org.peerway.assessment.ChangedMark;
import org.peerway.assessment.MarkChanged;
import org.peerway.assessment.Quizzes;
import org.peerway.notice.Tell;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people when the mark of one of their attempts was corrected. */
@Component
class MarkNotices {

	private final Quizzes quizzes;

	private final ApplicationEventPublisher events;

	MarkNotices(Quizzes quizzes, ApplicationEventPublisher events) {
		this.quizzes = quizzes;
		this.events = events;
	}

	@EventListener
	void on(MarkChanged event) {
		var change = event.change();
		var details = List.of(this.quizzes.quiz(event.quiz()).title(), Integer.toString(change.number()),
				change.after().shown().toPlainString(), change.before().shown().toPlainString());
		this.events.publishEvent(new Tell(change.person(), "marks-corrected" + outcome(change), details,
				"attempt/" + change.attempt().value() + "/review"));
	}

	private static String outcome(ChangedMark change) {
		if (!change.passChanged()) {
			return "";
		}
		return change.passedAfter() ? ".passed" : ".not-passed";
	}

}
