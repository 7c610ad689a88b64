package org.peerway.roleplay;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How often a role-play can be played without the coach. With the coach anybody plays as
 * often as they like.
 *
 * @param attempts how many plays a person has, at least 1
 * @param pause after each of them, zero or more
 */
public record PlayRules(int attempts, Duration pause) {

	/** Stands for as many plays as somebody likes. */
	public static final int UNLIMITED = Integer.MAX_VALUE;

	/** No limit and no wait. */
	public static final PlayRules NONE = new PlayRules(UNLIMITED, Duration.ZERO);

	public PlayRules {
		if (attempts < 1 || pause.isNegative()) {
			throw new IllegalArgumentException(
					"A person has 1 play or more and waits no time or some, not " + attempts + " and " + pause);
		}
	}

	/**
	 * Whether a person may start one more.
	 * @param used how many were started
	 * @param last when the last one ended or was left
	 */
	PlayStanding standing(int used, Optional<Instant> last, Instant now) {
		if (this.attempts != UNLIMITED && used >= this.attempts) {
			return new PlayStanding(used, Optional.of(0), Optional.empty());
		}
		return new PlayStanding(used,
				(this.attempts == UNLIMITED) ? Optional.empty() : Optional.of(this.attempts - used),
				last.map((ended) -> ended.plus(this.pause)).filter(now::isBefore));
	}

}
