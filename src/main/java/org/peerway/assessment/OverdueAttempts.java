package org.peerway.assessment;

import java.util.UUID;

import org.peerway.people.AsSystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Hands in what was saved when time is over and nobody does. On several machines the
 * first one that comes to an attempt does it.
 */
@Component
class OverdueAttempts {

	private static final Logger LOG = LoggerFactory.getLogger(OverdueAttempts.class);

	private static final Limit AT_ONCE = Limit.of(200);

	private final AttemptRepository attempts;

	private final AttemptClock clock;

	OverdueAttempts(AttemptRepository attempts, AttemptClock clock) {
		this.attempts = attempts;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT10S")
	void handIn() {
		AsSystem.run(() -> {
			this.attempts.findOverdue(this.clock.now(), AT_ONCE).forEach(this::handIn);
			return true;
		});
	}

	private void handIn(UUID id) {
		try {
			this.clock.settle(new AttemptId(id));
		}
		catch (RuntimeException ex) {
			LOG.warn("Attempt {} could not be handed in: {}", id, ex.getClass().getSimpleName());
		}
	}

}
