package org.peerway.assessment.bank.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.peerway.assessment.bank.check.Problem.Kind;
import org.peerway.assessment.question.NumberKey;

/** Checks the keys of typed answers, and rubrics. */
final class KeyCheck {

	private static final int MOST_POINTS = 1000;

	private KeyCheck() {
	}

	static void words(Place place) {
		var wordings = place.parts("accept", 1);
		wordings.forEach((wording) -> {
			wording.text("text");
			wording.textIfThere("feedback");
			wording.numberIfThere("share", 0, 1);
		});
		oneFits(place, "accept", wordings);
	}

	static void number(Place place) {
		var ranges = place.parts("ranges", 1);
		ranges.forEach(KeyCheck::range);
		oneFits(place, "ranges", ranges);
		place.textIfThere("otherwise");
		units(place);
	}

	private static void oneFits(Place place, String property, List<Place> answers) {
		boolean none = answers.stream()
			.noneMatch(
					(answer) -> !answer.entry().has("share") || answer.entry().node().path("share").asDouble(0) == 1);
		if (none && !answers.isEmpty()) {
			place.problem(property, Kind.NONE_FITS);
		}
	}

	private static void range(Place range) {
		range.textIfThere("feedback");
		range.numberIfThere("share", 0, 1);
		var tolerance = range.entry().has("tolerance") ? range.decimal("tolerance") : Optional.<BigDecimal>empty();
		if (tolerance.filter((number) -> number.signum() < 0).isPresent()) {
			range.problem("tolerance", Kind.UPSIDE_DOWN);
		}
		if (range.entry().has("value")) {
			range.decimal("value");
			return;
		}
		var low = range.decimal("from");
		var high = range.decimal("to");
		if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
			range.problem("from", Kind.UPSIDE_DOWN);
		}
	}

	private static void units(Place place) {
		place.oneOf("unitRule", NumberKey.UnitRule.class);
		var units = place.parts("units", 0);
		for (int i = 0; i < units.size(); i++) {
			unit(units.get(i), i == 0);
		}
		var rule = place.entry().find("unitRule").orElse("");
		if (units.isEmpty() && (rule.equals("optional") || rule.equals("required"))) {
			place.problem("units", Kind.NO_UNITS);
		}
		if (!units.isEmpty() && rule.equals("none")) {
			place.problem("unitRule", Kind.NOT_KNOWN, rule);
		}
	}

	private static void unit(Place unit, boolean first) {
		unit.text("name");
		if (!unit.entry().has("perBase")) {
			return;
		}
		unit.decimal("perBase").ifPresent((factor) -> {
			if (factor.signum() <= 0) {
				unit.problem("perBase", Kind.OUT_OF_BOUNDS, "0.000001", "1000000");
			}
			else if (first && factor.compareTo(BigDecimal.ONE) != 0) {
				unit.problem("perBase", Kind.FIRST_UNIT);
			}
		});
	}

	static void rubric(Place place) {
		var criteria = place.parts("rubric", 1);
		Place.ids(criteria);
		criteria.forEach(KeyCheck::criterion);
	}

	private static void criterion(Place criterion) {
		criterion.text("text");
		double before = -1;
		for (Place level : criterion.parts("levels", 2)) {
			var points = level.whole("points", 0, MOST_POINTS);
			if (points.isPresent() && points.getAsDouble() <= before) {
				level.problem("points", Kind.NOT_RISING);
			}
			before = points.orElse(before);
		}
	}

}
