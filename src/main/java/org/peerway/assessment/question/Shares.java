package org.peerway.assessment.question;

import java.util.List;

/** What the options of one question are worth together. */
final class Shares {

	/** Authors write thirds and sevenths with five digits, as Moodle does. */
	private static final double SLACK = 1e-3;

	private Shares() {
	}

	/**
	 * Gives options that fit, or not, equal shares.
	 * @throws IllegalArgumentException if all fit or none does
	 */
	static List<Option> equal(Head head, List<Option> options) {
		double fitting = options.stream().filter(Option::fits).count();
		double other = options.size() - fitting;
		Rules.must(fitting > 0 && other > 0, head, "needs some options that fit and some that do not");
		return options.stream()
			.map((option) -> new Option(option.id(), option.text(), option.fits() ? 1 / fitting : -1 / other,
					option.feedback()))
			.toList();
	}

	/**
	 * Accepts options whose positive shares make a whole.
	 * @throws IllegalArgumentException if they do not, or if there is no wrong option
	 */
	static List<Option> whole(Head head, List<Option> options) {
		Rules.must(options.stream().anyMatch((option) -> !option.fits()), head, "needs some options that do not fit");
		double sum = options.stream().filter(Option::fits).mapToDouble(Option::share).sum();
		Rules.must(Math.abs(sum - 1) <= SLACK, head,
				"needs options that fit and are worth 1 together, not " + Math.round(sum * 1000) / 1000.0);
		return List.copyOf(options);
	}

}
