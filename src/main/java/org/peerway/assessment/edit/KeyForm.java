package org.peerway.assessment.edit;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.peerway.assessment.edit.draft.Mapping;

/** What is accepted where words or a number are typed. */
record KeyForm(Inputs inputs) {

	List<Component> words(Mapping at) {
		return List.of(new PlainRows(this.inputs).wordings(at), this.inputs.tick(at, "caseCounts", "case"),
				this.inputs.tick(at, "accentsCount", "accents"));
	}

	List<Component> number(Mapping at) {
		var rows = new PlainRows(this.inputs);
		return List.of(rows.ranges(at), new UnitPart(rows.units(at), rule(at), at),
				this.inputs.area(at, "otherwise", "otherwise"));
	}

	private WordInput rule(Mapping at) {
		return this.inputs.words(at, "unitRule", "unit-rule", "optional", "required").none("edit.field.unit-rule.none");
	}

	/** Units, and where there are some, whether they must be typed. */
	private static final class UnitPart extends Composite<Div> implements Spot {

		private final WordInput rule;

		private final transient Mapping at;

		UnitPart(Rows units, WordInput rule, Mapping at) {
			this.rule = rule;
			this.at = at;
			getContent().addClassNames("edit-fields", "wide");
			getContent().add(units, rule);
			follow();
		}

		@Override
		public void follow() {
			this.rule.setVisible(this.at.has("unitRule") || !this.at.parts("units").isEmpty());
		}

	}

}
