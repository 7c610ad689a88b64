package org.peerway.assessment.ui;

import java.time.Clock;
import java.time.Duration;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.peerway.assessment.Timing;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Moments;

/**
 * Says when time ends, and how much is left to those who ask; nothing counts down before
 * anybody's eyes.
 */
public final class TimeLeft extends Composite<Div> {

	private static final Duration SOON = Duration.ofMinutes(5);

	private final Timing timing;

	private final Clock clock;

	private final Runnable over;

	private final Span left = new Span();

	/**
	 * The time of an attempt that has an end.
	 * @param pause begins a break, where breaks stop the clock
	 * @param over hears when time is over
	 */
	public TimeLeft(Timing timing, Clock clock, Runnable pause, Runnable over) {
		this.timing = timing;
		this.clock = clock;
		this.over = over;
		var end = timing.endsAt();
		if (end == null) {
			throw new IllegalArgumentException("There is no end to tell of");
		}
		var ends = new Span(getTranslation(timing.hard() ? "assessment.time.ends.hard" : "assessment.time.ends",
				Moments.time(end)));
		this.left.getElement().setAttribute("role", "status");
		var words = new Paragraph(ends, new Span(" "), this.left);
		words.addClassNames("s", "sm");
		var actions = new Div(Action.plain(getTranslation("assessment.time.left"), this::tell));
		if (timing.breaks()) {
			actions.add(Action.plain(getTranslation("assessment.time.break"), pause));
		}
		getContent().addClassName("time-left");
		getContent().add(words, actions);
	}

	private void tell() {
		this.left.setText(getTranslation("assessment.time.minutes", left().toMinutes()));
	}

	private Duration left() {
		return this.timing.left(this.clock.instant()).orElse(Duration.ZERO);
	}

	@Override
	protected void onAttach(AttachEvent event) {
		long milliseconds = left().toMillis();
		getElement().executeJs(
				"""
						const later = (what, time) => time > 0 && time < 2 ** 31 && setTimeout(() => this.isConnected && what(), time);
						later(() => this.$server.timeIsShort(), $0 - $1);
						later(() => this.$server.timeIsOver(), $0 + 1000);
						""",
				(double) milliseconds, (double) SOON.toMillis());
	}

	@ClientCallable
	private void timeIsShort() {
		this.left.setText(getTranslation("assessment.time.soon"));
	}

	@ClientCallable
	private void timeIsOver() {
		if (left().isZero()) {
			this.over.run();
		}
	}

}
