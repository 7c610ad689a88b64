package org.peerway.assessment.ui;

import java.io.Serializable;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;

import org.peerway.assessment.question.Response;

/**
 * Where a question is answered, by native fields: a browser draws and works them without
 * asking the server, which hears of each change once.
 */
@Tag("div")
abstract class AnswerField extends Component {

	/** What is asked; names the field for screen readers. */
	static final String ASK = "ask";

	static final String HINT = "hint";

	private final Consumer<Response> given;

	private Response last;

	AnswerField(Response before, Consumer<Response> given) {
		this.last = before;
		this.given = given;
	}

	/** Tells the response, unless it was told already. */
	final void give(Response response) {
		if (!response.equals(this.last)) {
			this.last = response;
			this.given.accept(response);
		}
	}

	/** Names the field, or its part, as a group of controls. */
	static void group(Element element, String role, String labelId) {
		element.setAttribute("role", role).setAttribute("aria-labelledby", labelId);
	}

	/** Says above the field how it is to be filled in. */
	final void hint(String text) {
		var hint = new Element("p").setText(text).setAttribute("id", HINT);
		hint.getClassList().set("hint", true);
		getElement().appendChild(hint).setAttribute("aria-describedby", HINT);
	}

	/**
	 * Takes over what the browser shows already, so that a page that is drawn again after
	 * a lost connection shows it, too.
	 */
	static void note(Element element, String property, Serializable value) {
		element.getNode().getFeature(ElementPropertyMap.class).setProperty(property, value, false);
	}

}
