package org.peerway.learning;

import java.util.List;

import org.peerway.notice.Tell;
import org.peerway.people.Allowance;
import org.peerway.people.AllowanceChanged;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people when what they are allowed beyond the usual rules has changed. */
@Component
class AllowanceNotices {

	private final ApplicationEventPublisher events;

	AllowanceNotices(ApplicationEventPublisher events) {
		this.events = events;
	}

	@EventListener
	void on(AllowanceChanged event) {
		boolean ended = event.allowance().equals(Allowance.NONE);
		this.events
			.publishEvent(new Tell(event.person(), ended ? "allowance-ended" : "allowance-approved", List.of(), ""));
	}

}
