package org.peerway.assessment.ui;

import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;

import org.peerway.assessment.question.Response;

/** A field in which the whole answer is typed. */
abstract class TypedField extends AnswerField {

	static final String NAME = "answer";

	static final String TYPED = "event.target.value";

	private final String template;

	private final Typing typing;

	/**
	 * Begins with what was typed before.
	 * @param template to begin with where nothing was; no answer as long as it stands
	 * alone
	 */
	TypedField(String template, Response before, Consumer<Response> given, TypingMaker maker) {
		super(before, given);
		this.template = template;
		this.typing = maker.make(this, NAME, before.isGiven() ? ((Response.Written) before).text() : template);
		control().setAttribute("aria-labelledby", ASK);
		getElement().addEventListener("change", this::type).addEventData(TYPED);
		Typing.onPause(getElement(), this::type).addEventData(TYPED);
	}

	/** A way to make the control. */
	interface TypingMaker {

		Typing make(AnswerField field, String name, String before);

	}

	final Element control() {
		return this.typing.control();
	}

	final Typing typing() {
		return this.typing;
	}

	private void type(DomEvent event) {
		var typed = event.getEventData().path(TYPED).asString("");
		boolean kept = this.typing.take(typed);
		holdBack(kept ? Optional.empty() : Optional.of(control()));
		if (kept) {
			give(new Response.Written(typed.strip().equals(this.template.strip()) ? "" : typed));
		}
	}

}
