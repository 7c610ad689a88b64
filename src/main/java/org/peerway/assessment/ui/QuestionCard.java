package org.peerway.assessment.ui;

import java.util.Set;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

import org.peerway.assessment.Sheet;
import org.peerway.base.ui.InLanguage;

/** One question: the situation, what is asked, and the options to choose from. */
public final class QuestionCard extends Composite<Div> {

	private static final String ASK = "ask";

	/**
	 * A question with what was chosen before.
	 * @param chosen hears the tokens of all that is chosen, at each change
	 */
	public QuestionCard(Sheet.Item item, Consumer<Set<String>> chosen) {
		if (item.scene() != null) {
			var scene = InLanguage.told().mark(new Paragraph(item.scene()));
			scene.addClassName("reading");
			getContent().add(scene);
		}
		var ask = InLanguage.told().mark(new H1(item.ask()));
		ask.setId(ASK);
		getContent().addClassName("question");
		getContent().add(ask, new Choices(item, ASK, chosen).draw());
	}

}
