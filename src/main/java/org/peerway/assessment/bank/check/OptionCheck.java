package org.peerway.assessment.bank.check;

import java.util.List;

import org.peerway.assessment.bank.check.Problem.Kind;

/** Checks options and what they are worth. */
final class OptionCheck {

	/** Authors write thirds and sevenths with few digits. */
	private static final double SLACK = 1e-3;

	private OptionCheck() {
	}

	static void single(Place place) {
		var options = options(place);
		exactlyOne(place, options);
		options.stream()
			.filter((option) -> share(option) < 0)
			.forEach((option) -> option.problem("share", Kind.TAKES_AWAY));
	}

	static void gap(Place place) {
		var options = options(place);
		if (!options.isEmpty() && options.stream().noneMatch((option) -> share(option) == 1)) {
			place.problem("options", Kind.NONE_FITS);
		}
	}

	private static void exactlyOne(Place place, List<Place> options) {
		long full = options.stream().filter((option) -> share(option) == 1).count();
		if (full == 0 && !options.isEmpty()) {
			place.problem("options", Kind.NONE_FITS);
		}
		if (full > 1) {
			place.problem("options", Kind.SEVERAL_FIT);
		}
	}

	/** Options of which several may fit. */
	static List<Place> several(Place place) {
		var options = options(place);
		boolean weighted = options.stream().anyMatch((option) -> option.entry().has("share"));
		long fitting = options.stream().filter((option) -> share(option) > 0).count();
		if (fitting == 0 && !options.isEmpty()) {
			place.problem("options", Kind.NONE_FITS);
		}
		if (fitting == options.size() && fitting > 1) {
			place.problem("options", Kind.ALL_FIT);
		}
		double sum = options.stream().mapToDouble(OptionCheck::share).filter((share) -> share > 0).sum();
		if (weighted && fitting > 0 && Math.abs(sum - 1) > SLACK) {
			place.problem("options", Kind.SHARES, Place.plain(Math.round(sum * 1000) / 1000.0));
		}
		return options;
	}

	private static List<Place> options(Place place) {
		var options = place.parts("options", 2);
		Place.ids(options);
		options.forEach((option) -> {
			option.text("text");
			option.textIfThere("feedback");
			option.numberIfThere("share", -1, 1);
		});
		return options;
	}

	/** What the option is worth, as far as it says so. */
	private static double share(Place option) {
		var share = option.entry().node().path("share");
		return share.isNumber() ? share.doubleValue() : option.entry().flag("fits") ? 1 : 0;
	}

}
