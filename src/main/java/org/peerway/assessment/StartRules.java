package org.peerway.assessment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Decides whether a person may start a quiz, from the attempts there were.
 *
 * @param extra attempts of this person beyond the rule
 */
record StartRules(AttemptRules rules, int extra) {

	StartDecision decide(List<AttemptSummary> earlier, Instant now) {
		var last = earlier.stream().max(Comparator.comparingInt(AttemptSummary::number));
		if (last.isPresent() && !last.get().isSubmitted()) {
			return new StartDecision.Resume(last.get().id());
		}
		var rated = earlier.stream().filter(AttemptSummary::awaitsRating).findFirst();
		if (rated.isPresent()) {
			return new StartDecision.AwaitingRating(rated.get().id(),
					Objects.requireNonNull(rated.get().submittedAt()));
		}
		var window = this.rules.window();
		if (window.isOver(now)) {
			return new StartDecision.Over();
		}
		int left = this.rules.left(earlier.size(), this.extra);
		if (left == 0) {
			return new StartDecision.NoAttemptsLeft();
		}
		if (window.isBefore(now)) {
			return new StartDecision.NotYetOpen(Objects.requireNonNull(window.opens()));
		}
		return last.flatMap((attempt) -> wait(attempt, now))
			.<StartDecision>map(StartDecision.CoolingDown::new)
			.orElseGet(() -> new StartDecision.MayStart(last.map(AttemptSummary::number).orElse(0) + 1, left));
	}

	/** Until when to wait after that attempt, or nothing if the wait is over. */
	private Optional<Instant> wait(AttemptSummary last, Instant now) {
		if (last.passed() || last.submittedAt() == null) {
			return Optional.empty();
		}
		return Optional.of(last.submittedAt().plus(this.rules.waits().after(last.number()))).filter(now::isBefore);
	}

}
