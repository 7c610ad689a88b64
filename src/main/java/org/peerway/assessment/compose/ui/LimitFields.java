package org.peerway.assessment.compose.ui;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.peerway.assessment.AttemptRules;
import org.peerway.assessment.Mode;
import org.peerway.assessment.TimeRule;
import org.peerway.assessment.Waits;

/** How often, after which waits and how long people may try; practice has none of it. */
final class LimitFields extends Composite<Div> {

	private static final List<ChronoUnit> WAITS = List.of(ChronoUnit.HOURS, ChronoUnit.MINUTES, ChronoUnit.DAYS);

	private static final List<ChronoUnit> LIMITS = List.of(ChronoUnit.MINUTES, ChronoUnit.HOURS);

	private static final List<ChronoUnit> GRACES = List.of(ChronoUnit.SECONDS, ChronoUnit.MINUTES);

	private final Whole attempts;

	private final LengthField first;

	private final LengthField later;

	private final LengthField limit;

	private final LengthField grace;

	LimitFields(AttemptRules rules, Runnable changed) {
		var waits = rules.waits();
		var time = rules.time();
		int count = (rules.attempts() == AttemptRules.UNLIMITED) ? 3 : rules.attempts();
		this.attempts = new Whole("compose.attempts", 1, 100, count, changed);
		this.first = new LengthField("compose.wait.first", WAITS, waits.afterFirst(), changed);
		this.later = new LengthField("compose.wait.later", WAITS, waits.afterLater(), changed);
		this.limit = new LengthField("compose.limit", LIMITS, Optional.ofNullable(time.limit()).orElse(Duration.ZERO),
				() -> {
					showGrace();
					changed.run();
				});
		this.grace = new LengthField("compose.grace", GRACES, time.grace(), changed);
		showGrace();
		getContent().addClassNames("edit-fields", "roomy");
		getContent().add(this.attempts, this.limit, this.first, this.later, this.grace);
	}

	/** It means nothing where the time has no limit. */
	private void showGrace() {
		this.grace.setVisible(this.limit.value().isPositive());
	}

	int attempts() {
		return this.attempts.value();
	}

	Waits waits() {
		return new Waits(this.first.value(), this.later.value());
	}

	TimeRule time() {
		return this.limit.value().isPositive() ? new TimeRule(this.limit.value(), this.grace.value()) : TimeRule.NONE;
	}

	void follow(Mode mode) {
		setVisible(mode != Mode.PRACTICE);
	}

}
