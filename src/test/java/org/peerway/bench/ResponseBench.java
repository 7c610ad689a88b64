package org.peerway.bench;

import org.peerway.assessment.ManyResponses;

/** Grading of a great many responses of each kind, on one thread. */
final class ResponseBench {

	private static final int MANY = 1_000_000;

	private static final double TARGET = 1;

	private final Sizes sizes;

	private final Report report;

	ResponseBench(Sizes sizes, Report report) {
		this.sizes = sizes;
		this.report = report;
	}

	void grading() {
		ManyResponses.ofEachKind().forEach(this::grading);
	}

	private void grading(ManyResponses responses) {
		double sum = responses.grade(MANY);
		if (!(sum > 0 && sum < MANY)) {
			throw new IllegalStateException("Half of the responses are right, and all earned " + sum);
		}
		int atOnce = MANY / 100;
		double micros = 1e6 / (Rate.perSecond(this.sizes.span(), () -> responses.grade(atOnce)) * atOnce);
		var what = "A response graded, one thread: " + responses.kind();
		if (responses.isChoice()) {
			this.report.aim(what, micros, "µs", TARGET);
		}
		else {
			this.report.add(what, micros, "µs");
		}
	}

}
