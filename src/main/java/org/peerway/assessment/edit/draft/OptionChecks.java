package org.peerway.assessment.edit.draft;

import java.util.List;

/** What options to choose from need, and what they are worth together. */
final class OptionChecks {

	/** As the engine takes it: authors write thirds with five digits. */
	private static final double SLACK = 1e-3;

	private final Finder finder;

	OptionChecks(Finder finder) {
		this.finder = finder;
	}

	/**
	 * Of these, one is chosen.
	 * @param exactly whether one option only may be worth the whole point, and none may
	 * take points away
	 */
	void one(Mapping at, boolean exactly) {
		var options = options(at, exactly ? 0 : -1);
		if (options.size() < 2) {
			return;
		}
		long fitting = options.stream().filter((option) -> share(option) == 1).count();
		if (fitting == 0) {
			this.finder.missing(at, "options", "fitting");
		}
		else if (exactly && fitting > 1) {
			this.finder.wrong(at, "options", "fitting", fitting);
		}
	}

	/** Of these, several may be chosen. */
	void several(Mapping at) {
		var options = options(at, -1);
		if (options.size() < 2) {
			return;
		}
		boolean weighted = options.stream().anyMatch((option) -> option.has("share"));
		if (options.stream().noneMatch((option) -> share(option) > 0)) {
			this.finder.missing(at, "options", "fitting");
		}
		else if (options.stream().allMatch((option) -> share(option) > 0)) {
			this.finder.missing(at, "options", "other");
		}
		else if (weighted) {
			whole(at, options);
		}
	}

	private void whole(Mapping at, List<Mapping> options) {
		double sum = options.stream().mapToDouble(OptionChecks::share).filter((share) -> share > 0).sum();
		if (!(Math.abs(sum - 1) <= SLACK)) {
			this.finder.wrong(at, "options", "sum", Mapping.shown(Math.round(sum * 1000) / 1000.0));
		}
	}

	private List<Mapping> options(Mapping at, double least) {
		var options = this.finder.parts(at, "options", 2);
		this.finder.ids(options);
		options.forEach((option) -> {
			this.finder.needsText(option, "text");
			this.finder.decimal(option, "share", least, 1);
			this.finder.text(option, "feedback");
		});
		return options;
	}

	static double share(Mapping option) {
		if (option.has("share")) {
			return (option.value("share") instanceof Number number) ? number.doubleValue() : 0;
		}
		return option.flag("fits") ? 1 : 0;
	}

}
