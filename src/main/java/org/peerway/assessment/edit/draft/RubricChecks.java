package org.peerway.assessment.edit.draft;

/** What those who rate need. */
final class RubricChecks {

	private static final int MOST_POINTS = 1000;

	private final Finder finder;

	RubricChecks(Finder finder) {
		this.finder = finder;
	}

	void check(Mapping draft) {
		var criteria = this.finder.parts(draft, "rubric", 1);
		this.finder.ids(criteria);
		criteria.forEach(this::criterion);
	}

	private void criterion(Mapping criterion) {
		this.finder.needsText(criterion, "text");
		int before = -1;
		for (Mapping level : this.finder.parts(criterion, "levels", 2)) {
			this.finder.text(level, "text");
			if (this.finder.whole(level, "points", 0, MOST_POINTS)) {
				int points = level.number("points").orElseThrow().intValue();
				if (points <= before) {
					this.finder.wrong(level, "points", "points");
				}
				before = points;
			}
		}
	}

}
