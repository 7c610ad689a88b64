package org.peerway.assessment.compose.ui;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;

import org.peerway.assessment.Mode;
import org.peerway.assessment.ReviewRule;
import org.peerway.assessment.ReviewRule.Moment;
import org.peerway.assessment.ReviewRule.Part;

/** What trainees see of their own attempt, by moment. */
final class ReviewFields extends Composite<Div> {

	/** What can be shown together. */
	private enum Shown {

		POINTS(EnumSet.noneOf(Part.class)), ANSWERS(EnumSet.of(Part.ANSWERS)),
		FEEDBACK(EnumSet.of(Part.ANSWERS, Part.FEEDBACK)), KEY(EnumSet.of(Part.ANSWERS, Part.KEY)),
		EVERYTHING(EnumSet.allOf(Part.class));

		private final Set<Part> parts;

		Shown(Set<Part> parts) {
			this.parts = parts;
		}

		static Shown of(Set<Part> parts) {
			return Stream.of(values()).filter((one) -> one.parts.equals(parts)).findFirst().orElse(POINTS);
		}

	}

	private final transient Map<Moment, Select<Shown>> fields = new EnumMap<>(Moment.class);

	private final transient Runnable changed;

	private boolean following;

	ReviewFields(ReviewRule rule, Runnable changed) {
		this.changed = changed;
		getContent().addClassNames("edit-fields", "roomy");
		for (var moment : Moment.values()) {
			var field = select(moment);
			this.fields.put(moment, field);
			getContent().add(field);
		}
		show(rule);
	}

	private Select<Shown> select(Moment moment) {
		var field = new Select<Shown>();
		field.setLabel(getTranslation("compose.review." + word(moment)));
		field.setItems(
				Stream.of(Shown.values()).filter((shown) -> moment != Moment.DURING || shown != Shown.POINTS).toList());
		field.setItemLabelGenerator((shown) -> getTranslation("compose.review.shown." + word(shown)));
		field.addValueChangeListener((event) -> {
			if (!this.following) {
				this.changed.run();
			}
		});
		return field;
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private void show(ReviewRule rule) {
		this.following = true;
		this.fields.forEach((moment, field) -> {
			var shown = Shown.of(rule.shown().getOrDefault(moment, Set.of()));
			field.setValue((moment == Moment.DURING && shown == Shown.POINTS) ? Shown.EVERYTHING : shown);
		});
		this.following = false;
		this.fields.getOrDefault(Moment.DURING, new Select<>()).setVisible(!rule.during().isEmpty());
	}

	/**
	 * Offers what that mode allows; what is usual in one mode becomes usual in another.
	 */
	void follow(Mode before, Mode now) {
		var rule = value(before);
		var next = rule.equals(usual(before)) ? usual(now) : value(now);
		show(next);
	}

	private static ReviewRule usual(Mode mode) {
		return switch (mode) {
			case PRACTICE -> ReviewRule.PRACTICE;
			case QUIZ -> ReviewRule.EVERYTHING;
			case EXAMINATION -> ReviewRule.POINTS;
		};
	}

	ReviewRule value(Mode mode) {
		var shown = new EnumMap<Moment, Set<Part>>(Moment.class);
		for (var entry : List.copyOf(this.fields.entrySet())) {
			if (entry.getKey() != Moment.DURING || mode == Mode.PRACTICE) {
				shown.put(entry.getKey(), entry.getValue().getValue().parts);
			}
		}
		return new ReviewRule(shown);
	}

}
