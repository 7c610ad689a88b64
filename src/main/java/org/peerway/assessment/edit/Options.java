package org.peerway.assessment.edit;

import java.util.List;

import com.vaadin.flow.component.Component;

import org.peerway.assessment.edit.draft.Mapping;

/** The options that are chosen from. */
record Options(Inputs inputs) {

	/** With what they are worth above them. */
	List<Component> of(Mapping at, boolean one) {
		var worth = new Worth(this.inputs, at, one);
		var rows = new PlainRows(this.inputs).rows(at, "options", "option", "", (option) -> List
			.of(this.inputs.area(option, "text", "option"), worth.of(option), this.inputs.feedback(option)));
		return List.of(worth, rows);
	}

}
