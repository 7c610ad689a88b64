package org.peerway.assessment;

import java.time.Instant;
import java.util.List;
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

	private static final int AT_ONCE = 200;

	private static final AttemptRepository.Overdue FIRST = new AttemptRepository.Overdue(new UUID(0, 0), Instant.EPOCH);

	private final AttemptRepository attempts;

	private final AttemptClock clock;

	OverdueAttempts(AttemptRepository attempts, AttemptClock clock) {
		this.attempts = attempts;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT10S")
	void handIn() {
		AsSystem.run(() -> {
			handInAll();
			return true;
		});
	}

	/** What cannot be handed in now holds up nothing that comes after it. */
	private void handInAll() {
		var now = this.clock.now();
		var last = FIRST;
		List<AttemptRepository.Overdue> page;
		do {
			page = this.attempts.findOverdue(now, last.endedAt(), last.id(), Limit.of(AT_ONCE));
			page.forEach((overdue) -> handIn(overdue.id()));
			last = page.isEmpty() ? last : page.getLast();
		}
		while (page.size() == AT_ONCE);
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
