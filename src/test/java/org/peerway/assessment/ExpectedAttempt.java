package org.peerway.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.question.Response;
import org.peerway.people.Allowance;

/** What a test expects of one attempt, worked out from what was done and nothing else. */
final class ExpectedAttempt {

	static final Duration LIMIT = Duration.ofMinutes(30);

	static final Duration GRACE = Duration.ofSeconds(60);

	private static final Duration MOST_BREAKS = Duration.ofHours(24);

	final AttemptId id;

	/** What was acknowledged last, by place. */
	final Map<Integer, Response> acknowledged = new TreeMap<>();

	int step;

	boolean open = true;

	private final Instant begun;

	private final @Nullable Instant hardEnd;

	/** Nothing if it is not limited. */
	private @Nullable Duration ownTime = LIMIT;

	private boolean breaks;

	private @Nullable Instant pausedAt;

	private Duration paused = Duration.ZERO;

	ExpectedAttempt(AttemptId id, Instant begun, @Nullable Instant hardEnd, Allowance allowance) {
		this.id = id;
		this.begun = begun;
		this.hardEnd = hardEnd;
		allow(allowance);
	}

	/** Time is only ever given. */
	void allow(Allowance allowance) {
		if (allowance.untimed()) {
			this.ownTime = null;
		}
		if (this.ownTime != null) {
			var offered = Duration.ofMillis((long) (LIMIT.toMillis() * allowance.timeFactor()));
			this.ownTime = (offered.compareTo(this.ownTime) > 0) ? offered : this.ownTime;
		}
		this.breaks |= allowance.breaks();
	}

	/** Nothing if it does not end. */
	@Nullable Instant end() {
		if (this.ownTime == null) {
			return this.hardEnd;
		}
		var own = this.begun.plus(isPaused() ? MOST_BREAKS : this.paused).plus(this.ownTime);
		return (this.hardEnd != null && this.hardEnd.isBefore(own)) ? this.hardEnd : own;
	}

	boolean isOver(Instant now) {
		var end = end();
		return end != null && now.isAfter(end);
	}

	boolean isOverBeyondGrace(Instant now) {
		return isOver(now.minus(GRACE));
	}

	boolean isPaused() {
		return this.pausedAt != null;
	}

	boolean mayPause() {
		return this.breaks && this.paused.compareTo(MOST_BREAKS) < 0;
	}

	void pause(Instant now) {
		if (!isPaused()) {
			this.pausedAt = now;
		}
	}

	void goOn(Instant now) {
		if (this.pausedAt != null) {
			var taken = Duration.ofMillis(Math.max(0, Duration.between(this.pausedAt, now).toMillis()));
			var all = this.paused.plus(taken);
			this.paused = (all.compareTo(MOST_BREAKS) > 0) ? MOST_BREAKS : all;
			this.pausedAt = null;
		}
	}

}
