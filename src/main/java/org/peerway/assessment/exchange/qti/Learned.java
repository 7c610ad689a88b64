package org.peerway.assessment.exchange.qti;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What each answer earned that was tried. */
final class Learned {

	private final Map<String, Trials.Trial> trials = new HashMap<>();

	void put(String answer, Trials.Trial trial) {
		this.trials.put(answer, trial);
	}

	Trials.Trial trial(String answer) {
		return Objects.requireNonNull(this.trials.get(answer), "Only what was tried is known");
	}

	double score(String answer) {
		return trial(answer).score();
	}

	/** The most that any answer earned, and not less than nothing. */
	double most() {
		return this.trials.values().stream().mapToDouble(Trials.Trial::score).reduce(0, Math::max);
	}

}
