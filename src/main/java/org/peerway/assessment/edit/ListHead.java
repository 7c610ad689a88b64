package org.peerway.assessment.edit;

import java.util.Set;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** What a list is called, and how it works where that is not plain. */
final class ListHead extends Composite<Div> {

	private static final Set<String> EXPLAINED = Set.of("wording", "range", "unit", "criterion", "label", "entry");

	ListHead(String key) {
		getContent().add(new H3(getTranslation("edit.list." + key)));
		if (EXPLAINED.contains(key)) {
			var help = new Paragraph(getTranslation("edit.list." + key + ".help"));
			help.addClassName("hint");
			getContent().add(help);
		}
	}

}
