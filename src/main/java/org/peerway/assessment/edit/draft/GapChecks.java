package org.peerway.assessment.edit.draft;

import org.jspecify.annotations.Nullable;

/** What a text with gaps needs. */
final class GapChecks {

	private static final double HEAVIEST = 100;

	private final Finder finder;

	GapChecks(Finder finder) {
		this.finder = finder;
	}

	void check(Mapping draft) {
		var gaps = this.finder.parts(draft, "gaps", 1);
		new MarkChecks(this.finder).check(draft, "gaps");
		this.finder.ids(gaps);
		gaps.forEach(this::gap);
	}

	private void gap(Mapping gap) {
		if (gap.has("weight") && !isWeight(gap.value("weight"))) {
			this.finder.wrong(gap, "weight", "weight");
		}
		switch (GapForm.of(gap)) {
			case CHOOSE -> new OptionChecks(this.finder).one(gap, false);
			case NUMBER -> new KeyChecks(this.finder).number(gap);
			case WORDS -> new KeyChecks(this.finder).words(gap);
		}
	}

	private static boolean isWeight(@Nullable Object value) {
		return value instanceof Number number && number.doubleValue() > 0 && number.doubleValue() <= HEAVIEST;
	}

}
