package org.peerway.assessment.bank.check;

import java.util.List;

import org.peerway.assessment.bank.check.Problem.Kind;
import org.peerway.assessment.question.Credit;
import org.peerway.assessment.question.Ordering;

/** Checks what a question of its kind needs. */
final class BodyCheck {

	private static final int MOST_WORDS = 20_000;

	private final Place place;

	private BodyCheck(Place place) {
		this.place = place;
	}

	static void check(org.peerway.assessment.question.Kind kind, Place place) {
		var check = new BodyCheck(place);
		switch (kind) {
			case SINGLE -> OptionCheck.single(place);
			case MULTIPLE -> check.several();
			case TRUE_FALSE -> check.trueFalse();
			case HOT_TEXT -> check.hotText();
			case MATCHING -> check.matching();
			case ORDERING -> check.ordering();
			case GAPS -> check.gaps();
			case SHORT -> KeyCheck.words(place);
			case NUMERIC -> KeyCheck.number(place);
			case JUDGEMENT -> check.judgement();
			case REWRITE -> check.rewrite();
			case LONG -> check.text();
		}
	}

	private void several() {
		this.place.oneOf("credit", Credit.class);
		OptionCheck.several(this.place);
	}

	private void trueFalse() {
		if (!this.place.entry().node().path("answer").isBoolean()) {
			this.place.problem("answer", Kind.MISSING);
		}
		this.place.entry().entry("feedback").ifPresent((said) -> {
			var feedback = new Place(said, "feedback", this.place.problems());
			feedback.textIfThere("true");
			feedback.textIfThere("false");
		});
	}

	private void hotText() {
		this.place.oneOf("credit", Credit.class);
		MarkCheck.check(this.place, OptionCheck.several(this.place));
	}

	private void matching() {
		var labels = this.place.parts("labels", 2);
		Place.ids(labels);
		labels.forEach((label) -> label.text("text"));
		var offered = labels.stream().map((label) -> label.entry().find("id").orElse("")).toList();
		var stems = this.place.parts("stems", 1);
		Place.ids(stems);
		stems.forEach((stem) -> stem(stem, offered));
	}

	private static void stem(Place stem, List<String> offered) {
		stem.text("text");
		stem.textIfThere("feedback");
		var label = stem.text("label");
		if (!label.isEmpty() && !offered.contains(label)) {
			stem.problem("label", Kind.NO_SUCH_LABEL, label);
		}
	}

	private void ordering() {
		this.place.oneOf("credit", Ordering.OrderCredit.class);
		var entries = this.place.parts("entries", 2);
		Place.ids(entries);
		entries.forEach((entry) -> {
			entry.text("text");
			entry.textIfThere("feedback");
		});
	}

	private void gaps() {
		var gaps = this.place.parts("gaps", 1);
		Place.ids(gaps);
		MarkCheck.check(this.place, gaps);
		gaps.forEach(BodyCheck::gap);
	}

	private static void gap(Place gap) {
		var weight = gap.numberIfThere("weight", 0, Double.MAX_VALUE);
		if (weight.isPresent() && weight.getAsDouble() == 0) {
			gap.problem("weight", Kind.OUT_OF_BOUNDS, "0.000001", "1000");
		}
		var entry = gap.entry();
		if (entry.has("options")) {
			OptionCheck.gap(gap);
		}
		else if (entry.has("ranges")) {
			KeyCheck.number(gap);
		}
		else if (entry.has("accept")) {
			KeyCheck.words(gap);
		}
		else {
			gap.problem("", Kind.NO_KEY);
		}
	}

	private void judgement() {
		var levels = this.place.whole("levels", 2, 9);
		var acts = this.place.parts("acts", 1);
		Place.ids(acts);
		acts.forEach((act) -> {
			act.text("text");
			act.textIfThere("feedback");
			act.whole("expert", 1, (int) levels.orElse(9));
		});
	}

	private void rewrite() {
		this.place.text("original");
		this.place.textIfThere("example");
		KeyCheck.rubric(this.place);
	}

	private void text() {
		this.place.textIfThere("template");
		this.place.textIfThere("notes");
		var least = count("minWords");
		var most = count("maxWords");
		if (most > 0 && least > most) {
			this.place.problem("minWords", Kind.UPSIDE_DOWN);
		}
		KeyCheck.rubric(this.place);
	}

	private double count(String property) {
		return this.place.entry().has(property) ? this.place.whole(property, 0, MOST_WORDS).orElse(0) : 0;
	}

}
