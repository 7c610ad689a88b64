package org.peerway.assessment.edit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.edit.draft.GapAnswers;
import org.peerway.assessment.edit.draft.GapForm;
import org.peerway.assessment.edit.draft.Mapping;
import org.peerway.assessment.edit.draft.Notation;

/** How one gap is filled, and what fits. */
final class GapFields extends Composite<Div> {

	private final transient Inputs inputs;

	private final transient Mapping gap;

	private final ModeSelect<GapForm> form;

	private final Div key = new Div();

	/** What was written for the forms that the gap does not have now. */
	private final transient Map<GapForm, @Nullable Object> hidden = new EnumMap<>(GapForm.class);

	GapFields(Inputs inputs, Mapping gap) {
		this.inputs = inputs;
		this.gap = gap;
		this.form = new ModeSelect<>("edit.gap.form", List.of(GapForm.values()), GapForm.of(gap), this::change);
		var weight = inputs.number(gap, "weight", "weight", Notation.DECIMAL).help("edit.field.weight.help");
		this.key.addClassNames("edit-fields", "wide");
		getContent().addClassNames("edit-fields", "wide");
		getContent().add(this.form, this.key, weight);
		show();
	}

	/** Lets the gap be filled in no other way. */
	void fixForm() {
		this.form.fix();
	}

	private void change(GapForm form) {
		var present = GapForm.of(this.gap);
		var before = this.hidden.remove(form);
		this.hidden.put(present, this.gap.value(present.list()));
		if (before != null) {
			this.gap.put(present.list(), null);
			this.gap.put(form.list(), before);
		}
		else {
			GapAnswers.change(this.gap, form);
		}
		show();
		this.inputs.changes().made();
	}

	private void show() {
		List<Component> fields = new ArrayList<>(switch (GapForm.of(this.gap)) {
			case CHOOSE -> new Options(this.inputs).of(this.gap, true);
			case WORDS -> new KeyForm(this.inputs).words(this.gap);
			case NUMBER -> new KeyForm(this.inputs).number(this.gap);
		});
		this.key.removeAll();
		this.key.add(fields);
	}

}
