package org.peerway.roleplay;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether somebody may play a scenario without the coach.
 *
 * @param used how many such plays were started
 * @param left how many are left; nothing if there is no limit
 * @param notBefore until when to wait for the next one
 */
public record PlayStanding(int used, Optional<Integer> left, Optional<Instant> notBefore) {

	/** Whether one can be started now. */
	public boolean mayStart() {
		return this.left.filter((number) -> number == 0).isEmpty() && this.notBefore.isEmpty();
	}

}
