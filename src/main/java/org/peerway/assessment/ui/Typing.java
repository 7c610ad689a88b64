package org.peerway.assessment.ui;

import com.vaadin.flow.dom.DomEventListener;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.dom.Element;

import org.peerway.assessment.question.ResponseCheck;

/**
 * A control to type into. What is too long to be kept is not cut; a message says so.
 */
final class Typing {

	private static final int PAUSE_IN_MILLISECONDS = 1500;

	private static final String TYPED = "event.target.matches('[type=text], textarea')";

	/** Going back, or to another window, leaves a field without a word; this says it. */
	private static final String LEAVE = """
			const leave = () => {
			  if (!this.isConnected) {
			    window.navigation?.removeEventListener('navigate', leave);
			    document.removeEventListener('visibilitychange', leave);
			    return;
			  }
			  this.querySelector('[type=text]:focus, textarea:focus')?.dispatchEvent(new Event('change', { bubbles: true }));
			};
			window.navigation?.addEventListener('navigate', leave);
			document.addEventListener('visibilitychange', leave);""";

	private final AnswerField field;

	private final Element control;

	private final int most;

	private final Element message;

	private Typing(AnswerField field, Element control, int most, String before) {
		this.field = field;
		this.control = control.setAttribute("autocomplete", "off").setProperty("value", before);
		this.most = most;
		this.message = Native.of("p", "field-error")
			.setAttribute("role", "alert")
			.setAttribute("id", "too-long-" + control.getAttribute("name"));
	}

	static Typing line(AnswerField field, String name, String before) {
		return new Typing(field, Native.input("text", name).setAttribute("autocapitalize", "off"), ResponseCheck.SHORT,
				before);
	}

	static Typing text(AnswerField field, String name, String before) {
		return new Typing(field, Native.of("textarea").setAttribute("name", name), ResponseCheck.LONG, before);
	}

	/** Hears when somebody has typed and rests, or goes elsewhere. */
	static DomListenerRegistration onPause(Element field, DomEventListener listener) {
		field.executeJs(LEAVE);
		return field.addEventListener("input", listener).setFilter(TYPED).debounce(PAUSE_IN_MILLISECONDS);
	}

	Element control() {
		return this.control;
	}

	/** A number: phones offer digits. */
	Typing number() {
		this.control.setAttribute("inputmode", "decimal");
		return this;
	}

	/** Takes over what the browser shows, and tells whether it can be kept. */
	boolean take(String typed) {
		AnswerField.note(this.control, "value", typed);
		boolean fits = typed.length() <= this.most;
		if (fits) {
			this.message.removeFromParent();
			this.control.removeAttribute("aria-invalid").removeAttribute("aria-errormessage");
		}
		else {
			this.message.setText(this.field.getTranslation("assessment.too-long", typed.length(), this.most));
			this.field.add(this.message);
			this.control.setAttribute("aria-invalid", "true")
				.setAttribute("aria-errormessage", this.message.getAttribute("id"));
		}
		return fits;
	}

}
