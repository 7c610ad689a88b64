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

	/** So long breaks stop the clock in all; then it runs on by itself. */
	static final Duration MOST_BREAKS = Duration.ofDays(1);

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

	/** A break may last as long as there may be breaks; a hard end comes all the same. */
	private void setEnd(Instant begun, AttemptRules rules) {
		var own = ownEnd(begun, isPaused() ? MOST_BREAKS.toMillis() : this.paused);
		this.endsAt = TimeRule.end(own, rules.window().hardEnd()).orElse(null);
	}

	private Optional<Instant> ownEnd(Instant begun, long paused) {
		return Optional.ofNullable(this.ownTime).map(begun.plusMillis(paused)::plusMillis);
	}

	/** Stops the clock; in a break it stands still already. */
	void pause(Instant begun, AttemptRules rules, Instant now) {
		if (!hasBreaks()) {
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
			this.paused = pausedUntil(this.pausedAt, now);
			this.pausedAt = null;
			setEnd(begun, rules);
		}
	}

	/** A clock that was set back takes no time away. */
	private long pausedUntil(Instant begin, Instant end) {
		long taken = Math.max(0, Duration.between(begin, end).toMillis());
		return Math.min(MOST_BREAKS.toMillis(), this.paused + taken);
	}

	private boolean hasBreaks() {
		return this.breaks && this.paused < MOST_BREAKS.toMillis();
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
		var own = ownEnd(begun, this.paused);
		var end = TimeRule.end(own, this.endsAt);
		return new Timing(end.orElse(null), this.pausedAt, runsOnAt(), hasBreaks(),
				end.isPresent() && !end.equals(own));
	}

	private @Nullable Instant runsOnAt() {
		return (this.pausedAt != null) ? this.pausedAt.plus(MOST_BREAKS).minusMillis(this.paused) : null;
	}

	/** The time there was; a break that was not over at the end was over then. */
	TimeKept kept(TimeRule rule, @Nullable Instant submittedAt, boolean timedOut) {
		long stood = (this.pausedAt != null && submittedAt != null) ? pausedUntil(this.pausedAt, submittedAt)
				: this.paused;
		return new TimeKept(rule.limit(), (this.ownTime != null) ? Duration.ofMillis(this.ownTime) : null, this.endsAt,
				this.breaks, Duration.ofMillis(stood), timedOut);
	}

}
