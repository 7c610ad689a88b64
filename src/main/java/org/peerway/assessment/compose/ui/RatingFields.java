package org.peerway.assessment.compose.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;

import org.peerway.assessment.rating.RatingRule;

/** How texts are rated, if a paper asks for any. */
final class RatingFields extends Composite<Div> {

	private final Select<Integer> raters = new Select<>();

	private final Checkbox blind = new Checkbox(getTranslation("compose.rating.blind"));

	private final Whole tolerance;

	RatingFields(RatingRule rule, Runnable changed) {
		this.raters.setLabel(getTranslation("compose.rating.raters"));
		this.raters.setItems(1, 2);
		this.raters.setItemLabelGenerator((count) -> getTranslation("compose.rating.raters." + count));
		this.raters.setValue(rule.raters());
		this.blind.setHelperText(getTranslation("compose.rating.blind.help"));
		this.blind.setValue(rule.blind());
		this.tolerance = new Whole("compose.rating.tolerance", 0, 100, (int) Math.round(rule.tolerance() * 100),
				changed)
			.help(getTranslation("compose.rating.tolerance.help"));
		showThird();
		this.raters.addValueChangeListener((event) -> {
			showThird();
			changed.run();
		});
		this.blind.addValueChangeListener((event) -> changed.run());
		getContent().addClassNames("edit-fields", "roomy");
		getContent().add(this.raters, this.tolerance, this.blind);
	}

	/** Two people may differ, which one never does. */
	private void showThird() {
		boolean two = this.raters.getValue() == 2;
		this.raters.setHelperText(two ? getTranslation("compose.rating.raters.2.help") : "");
		this.tolerance.setVisible(two);
	}

	RatingRule value() {
		return new RatingRule(this.raters.getValue(), this.blind.getValue(), this.tolerance.value() / 100.0);
	}

}
