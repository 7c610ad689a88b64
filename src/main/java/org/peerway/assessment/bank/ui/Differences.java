package org.peerway.assessment.bank.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

import org.peerway.assessment.bank.compare.Comparison;
import org.peerway.assessment.bank.compare.FieldChange;
import org.peerway.base.TextChange;

/** How two texts differ, field by field: words taken away and words added. */
final class Differences extends Composite<Div> {

	Differences(Comparison comparison) {
		getContent().addClassName("differences");
		if (comparison.changes().isEmpty()) {
			getContent().add(new Paragraph(getTranslation("assessment.bank.history.same")));
		}
		comparison.changes().forEach(this::add);
	}

	private void add(FieldChange change) {
		var words = new Paragraph();
		words.addClassName("written");
		change.words().runs().forEach((run) -> words.getElement().appendChild(run(run)));
		getContent().add(new H3(FieldWords.named(this, change.path())), words);
	}

	private Element run(TextChange.Run run) {
		return switch (run.fate()) {
			case KEPT -> new Element("span").setText(run.words());
			case ADDED -> marked("ins", "assessment.bank.history.added", run.words());
			case REMOVED -> marked("del", "assessment.bank.history.removed", run.words());
		};
	}

	/** Screen readers hardly tell insertions and deletions, so words do. */
	private Element marked(String tag, String key, String words) {
		var hidden = new Element("span").setAttribute("class", "vh").setText(getTranslation(key) + " ");
		return new Element(tag).appendChild(hidden, Element.createText(words));
	}

}
