package org.peerway.assessment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether a person may start a quiz, from the attempts there were.
 *
 * @param extra attempts of this person beyond the rule
 * @param granted numbers of attempts that were given one by one, each of which opens that
 * one whatever became of the extra ones
 */
record StartRules(AttemptRules rules, int extra, Set<Integer> granted) {

	StartRules(AttemptRules rules, int extra) {
		this(rules, extra, Set.of());
	}

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
		int left = left(earlier.size());
		if (left == 0) {
			return new StartDecision.NoAttemptsLeft();
		}
		if (window.isBefore(now)) {
			return new StartDecision.NotYetOpen(Objects.requireNonNull(window.opens()), left);
		}
		return last.flatMap((attempt) -> wait(attempt, now))
			.<StartDecision>map((until) -> new StartDecision.CoolingDown(until, left))
			.orElseGet(() -> new StartDecision.MayStart(last.map(AttemptSummary::number).orElse(0) + 1, left));
	}

	private int left(int used) {
		return Math.max(this.rules.left(used, this.extra + this.granted.size()),
				this.granted.contains(used + 1) ? 1 : 0);
	}

	/** Until when to wait after that attempt, or nothing if the wait is over. */
	private Optional<Instant> wait(AttemptSummary last, Instant now) {
		if (last.passed() || last.submittedAt() == null) {
			return Optional.empty();
		}
		return Optional.of(last.submittedAt().plus(this.rules.waits().after(last.number()))).filter(now::isBefore);
	}

}
