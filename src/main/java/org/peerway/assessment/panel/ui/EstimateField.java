package org.peerway.assessment.panel.ui;

import java.util.OptionalInt;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;

import org.peerway.assessment.panel.JudgeSheet;
import org.peerway.assessment.panel.PanelInfo;

/** Where a judge says of one question what they expect, in percent. */
class EstimateField extends Composite<Div> {

	private static final int ALL = 100;

	/** Keeps an estimate. */
	interface Keeping {

		void keep(JudgeSheet.Line line, OptionalInt percent);

	}

	private final IntegerField field = new IntegerField();

	EstimateField(PanelInfo panel, JudgeSheet.Line line, Keeping keeping) {
		this.field.setAriaLabel(getTranslation("panel.estimate.of", line.number()));
		this.field.setMin(0);
		this.field.setMax(ALL);
		this.field.setStep(1);
		this.field.setWidth("7rem");
		this.field.setSuffixComponent(new Span("%"));
		this.field.setReadOnly(!panel.isEstimating());
		this.field
			.setI18n(new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(getTranslation("panel.estimate.wrong"))
				.setMinErrorMessage(getTranslation("panel.estimate.wrong"))
				.setMaxErrorMessage(getTranslation("panel.estimate.wrong")));
		line.own().ifPresent(this.field::setValue);
		this.field.addValueChangeListener((event) -> {
			var value = event.getValue();
			if (value == null ? !this.field.isInvalid() : value >= 0 && value <= ALL) {
				keeping.keep(line, (value != null) ? OptionalInt.of(value) : OptionalInt.empty());
			}
		});
		getContent().add(this.field);
	}

	/** Says in words above the field what it asks. */
	EstimateField labelled() {
		this.field.setAriaLabel(null);
		this.field.setLabel(getTranslation("panel.estimate.label"));
		this.field.setHelperText(getTranslation("panel.estimate.help"));
		this.field.setWidth("24rem");
		this.field.setMaxWidth("100%");
		return this;
	}

}
