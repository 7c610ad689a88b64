package org.peerway.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.peerway.assessment.results.TimeKept;
import org.peerway.people.Allowance;

/**
 * The time that an attempt has: its own, which breaks may stop, and a hard end for all.
 */
@Embeddable
class AttemptTime {

	/** In milliseconds; nothing if it is not limited. */
	private @Nullable Long ownTime;

	/** The moment after which nothing is answered any more; nothing if there is none. */
	private @Nullable Instant endsAt;

	/** Whether breaks stop the clock. */
	private boolean breaks;

	/** When the break began that stops the clock. */
	private @Nullable Instant pausedAt;

	/** How long breaks took that are over, in milliseconds. */
	private long paused;

	@SuppressWarnings("JpaEntity")
	AttemptTime() {
	}

	AttemptTime(Instant begun, AttemptRules rules, Allowance allowance) {
		this.ownTime = ownTime(rules, allowance);
		this.breaks = allowance.breaks();
		setEnd(begun, rules);
	}

	/** Gives the time of an allowance where that is more than there is. */
	void allow(Instant begun, AttemptRules rules, Allowance allowance) {
		var offered = ownTime(rules, allowance);
		this.ownTime = (this.ownTime == null || offered == null) ? null : Math.max(this.ownTime, offered);
		this.breaks |= allowance.breaks();
		setEnd(begun, rules);
	}

	private static @Nullable Long ownTime(AttemptRules rules, Allowance allowance) {
		return rules.time().ownTime(allowance).map(Duration::toMillis).orElse(null);
	}

	/** In a break own time does not end; a hard end comes all the same. */
	private void setEnd(Instant begun, AttemptRules rules) {
		var own = isPaused() ? Optional.<Instant>empty() : ownEnd(begun);
		this.endsAt = TimeRule.end(own, rules.window().hardEnd()).orElse(null);
	}

	private Optional<Instant> ownEnd(Instant begun) {
		return Optional.ofNullable(this.ownTime).map(begun.plusMillis(this.paused)::plusMillis);
	}

	/** Stops the clock; in a break it stands still already. */
	void pause(Instant begun, AttemptRules rules, Instant now) {
		if (!this.breaks) {
			throw new IllegalStateException("Breaks do not stop the clock of this attempt");
		}
		if (!isPaused()) {
			this.pausedAt = now;
			setEnd(begun, rules);
		}
	}

	/** Lets the clock run again, with as much time as was left. */
	void goOn(Instant begun, AttemptRules rules, Instant now) {
		if (this.pausedAt != null) {
			this.paused += Duration.between(this.pausedAt, now).toMillis();
			this.pausedAt = null;
			setEnd(begun, rules);
		}
	}

	boolean isPaused() {
		return this.pausedAt != null;
	}

	/** Whether time was over at that moment. */
	boolean isOver(Instant now) {
		return this.endsAt != null && now.isAfter(this.endsAt);
	}

	/**
	 * The moment after which nothing is answered any more.
	 * @throws NullPointerException if there is none
	 */
	Instant end() {
		return Objects.requireNonNull(this.endsAt);
	}

	/** In a break with the end that own time would have. */
	Timing timing(Instant begun) {
		var own = ownEnd(begun);
		var end = TimeRule.end(own, this.endsAt);
		return new Timing(end.orElse(null), this.pausedAt, this.breaks, end.isPresent() && !end.equals(own));
	}

	/** The time there was; a break that was not over at the end was over then. */
	TimeKept kept(TimeRule rule, @Nullable Instant submittedAt, boolean timedOut) {
		var left = (this.pausedAt != null && submittedAt != null) ? Duration.between(this.pausedAt, submittedAt)
				: Duration.ZERO;
		return new TimeKept(rule.limit(), (this.ownTime != null) ? Duration.ofMillis(this.ownTime) : null, this.endsAt,
				this.breaks, Duration.ofMillis(this.paused).plus(left), timedOut);
	}

}
