package org.peerway.assessment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Decides whether a person may start a quiz, from the attempts there were. */
record StartRules(AttemptLimit limit, CoolDown coolDown) {

	/**
	 * The rules of a quiz for one person.
	 * @param granted attempts that a trainer gave on top
	 */
	static StartRules of(Quiz quiz, int granted) {
		return new StartRules(new AttemptLimit(quiz.attempts() + granted), new CoolDown(quiz.coolDown()));
	}

	StartDecision decide(List<AttemptSummary> earlier, Instant now) {
		var last = earlier.stream().max(Comparator.comparingInt(AttemptSummary::number));
		if (last.isEmpty()) {
			return mayStart(0);
		}
		if (!last.get().isSubmitted()) {
			return new StartDecision.Resume(last.get().id());
		}
		if (this.limit.isReachedAfter(earlier.size())) {
			return new StartDecision.NoAttemptsLeft();
		}
		return this.coolDown.after(last.get(), now)
			.<StartDecision>map(StartDecision.CoolingDown::new)
			.orElseGet(() -> mayStart(last.get().number()));
	}

	private StartDecision mayStart(int used) {
		return new StartDecision.MayStart(used + 1, this.limit.leftAfter(used));
	}

}
