package org.peerway.assessment.edit.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** What the keys of typed words and numbers need. */
final class KeyChecks {

	private final Finder finder;

	KeyChecks(Finder finder) {
		this.finder = finder;
	}

	void words(Mapping at) {
		var wordings = this.finder.parts(at, "accept", 1);
		wordings.forEach((wording) -> {
			this.finder.needsText(wording, "text");
			said(wording);
		});
		full(at, "accept", wordings);
		this.finder.truth(at, "caseCounts");
		this.finder.truth(at, "accentsCount");
	}

	void number(Mapping at) {
		var ranges = this.finder.parts(at, "ranges", 1);
		ranges.forEach(this::range);
		full(at, "ranges", ranges);
		units(at);
		this.finder.text(at, "otherwise");
	}

	/** One at least must be worth the whole point. */
	private void full(Mapping at, String name, List<Mapping> parts) {
		boolean none = parts.stream()
			.noneMatch((part) -> !part.has("share")
					|| part.value("share") instanceof Number number && number.doubleValue() == 1);
		if (none && !parts.isEmpty()) {
			this.finder.wrong(at, name, "full");
		}
	}

	private void said(Mapping part) {
		this.finder.decimal(part, "share", 0, 1);
		this.finder.text(part, "feedback");
	}

	private void range(Mapping range) {
		boolean single = range.has("value") || !range.has("from") && !range.has("to");
		boolean readable = single ? this.finder.exact(range, "value")
				: this.finder.exact(range, "from") & this.finder.exact(range, "to");
		if (range.has("tolerance")) {
			readable &= this.finder.exact(range, "tolerance");
		}
		if (readable) {
			inOrder(range, single);
		}
		said(range);
	}

	private void inOrder(Mapping range, boolean single) {
		var tolerance = range.number("tolerance").orElse(BigDecimal.ZERO);
		var low = range.number(single ? "value" : "from").orElseThrow().subtract(tolerance);
		var high = range.number(single ? "value" : "to").orElseThrow().add(tolerance);
		if (low.compareTo(high) > 0) {
			this.finder.wrong(range, single ? "tolerance" : "to", single ? "tolerance" : "range");
		}
	}

	private void units(Mapping at) {
		var units = this.finder.parts(at, "units", 0);
		for (Mapping unit : units) {
			this.finder.needsText(unit, "name");
			boolean first = unit.isSameAs(units.getFirst());
			if (unit.has("perBase") && this.finder.exact(unit, "perBase")) {
				factor(unit, first);
			}
			else if (!unit.has("perBase") && !first) {
				this.finder.missing(unit, "perBase", "number");
			}
		}
		this.finder.word(at, "unitRule", units.isEmpty() ? Set.of("none") : Set.of("optional", "required"));
	}

	private void factor(Mapping unit, boolean first) {
		var factor = unit.number("perBase").orElseThrow();
		if (first && factor.compareTo(BigDecimal.ONE) != 0) {
			this.finder.wrong(unit, "perBase", "first-unit");
		}
		else if (factor.signum() <= 0) {
			this.finder.wrong(unit, "perBase", "factor");
		}
	}

}
