package org.peerway.learning.ui;

import java.time.Clock;

import com.vaadin.flow.component.Component;

import org.peerway.assessment.StartDecision;
import org.peerway.base.ui.Moments;

/** Says until when to wait: today the time is enough, else the day is said too. */
record Waiting(Clock clock) {

	String until(Component on, String key, StartDecision.CoolingDown waiting) {
		var until = waiting.until();
		boolean today = Moments.day(until).equals(Moments.day(this.clock.instant()));
		return today ? on.getTranslation(key + ".today", Moments.time(until))
				: on.getTranslation(key + ".later", Moments.dayAndTime(until));
	}

}
