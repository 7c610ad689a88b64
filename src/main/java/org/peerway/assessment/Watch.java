package org.peerway.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How long one person had the questions of one attempt before them, since that was kept
 * last. One question is before them at a time, however many tabs show the attempt.
 */
final class Watch {

	/** Who gives no sign for longer is taken to be elsewhere. */
	static final Duration MOST = Duration.ofMinutes(10);

	private final Map<Integer, Duration> spent = new HashMap<>();

	private @Nullable Look look;

	/**
	 * A look at a question, from when it came or the person last gave a sign.
	 */
	private record Look(Object visit, int position, Instant since) {
	}

	/** A question comes before the person, and the one before is gone. */
	synchronized void begin(Object visit, int position, Instant now) {
		count(now);
		this.look = new Look(visit, position, now);
	}

	/** That visit is over, unless another one has begun. */
	synchronized void end(Object visit, Instant now) {
		if (this.look != null && this.look.visit() == visit) {
			count(now);
			this.look = null;
		}
	}

	/** The person gives a sign: all that is not kept yet, by position. */
	synchronized Map<Integer, Duration> spent(Instant now) {
		count(now);
		return Map.copyOf(this.spent);
	}

	/** That is kept now. */
	synchronized void keep(Map<Integer, Duration> kept) {
		kept.forEach((position, time) -> this.spent.computeIfPresent(position,
				(same, all) -> all.equals(time) ? null : all.minus(time)));
	}

	private void count(Instant now) {
		if (this.look == null) {
			return;
		}
		var time = Duration.between(this.look.since(), now);
		if (time.isPositive()) {
			this.spent.merge(this.look.position(), (time.compareTo(MOST) > 0) ? MOST : time, Duration::plus);
			this.look = new Look(this.look.visit(), this.look.position(), now);
		}
	}

}
