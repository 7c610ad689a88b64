package org.peerway.assessment.ui;

import java.io.Serializable;
import java.util.Optional;
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

	private Optional<Element> heldBack = Optional.empty();

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

	/** Where something stands that cannot be kept as it is, if so. */
	final Optional<Element> heldBack() {
		return this.heldBack;
	}

	final void holdBack(Optional<Element> control) {
		this.heldBack = control;
	}

	/** Names the field as a group of controls. */
	final void group(String role) {
		getElement().setAttribute("role", role).setAttribute("aria-labelledby", ASK);
	}

	/** Says above the controls how they are used. */
	final void hint(String text) {
		add(Native.text("p", text, "hint").setAttribute("id", HINT));
		getElement().setAttribute("aria-describedby", HINT);
	}

	final void add(Element... elements) {
		getElement().appendChild(elements);
	}

	/**
	 * Takes over what the browser shows already, so that a page that is drawn again after
	 * a lost connection shows it, too.
	 */
	static void note(Element element, String property, Serializable value) {
		element.getNode().getFeature(ElementPropertyMap.class).setProperty(property, value, false);
	}

}
