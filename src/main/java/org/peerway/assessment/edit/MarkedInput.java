package org.peerway.assessment.edit;

import com.vaadin.flow.component.textfield.TextArea;

import org.peerway.assessment.edit.draft.Mapping;
import org.peerway.assessment.edit.draft.MarkedText;

/** Where a text is written, with marks around words that become parts of the question. */
final class MarkedInput extends Bound<TextArea> {

	private final transient MarkedText text;

	MarkedInput(Changes changes, Mapping draft, MarkedText text) {
		super(changes, draft, "text", new TextArea());
		this.text = text;
		field().setManualValidation(true);
		field().setMinRows(4);
		field().setValue(text.shown());
		field().addValueChangeListener((event) -> {
			if (!event.getValue().equals(this.text.shown())) {
				this.text.write(event.getValue());
				made();
			}
		});
		if (isCalm()) {
			field().addBlurListener((event) -> {
				event.unregisterListener();
				visited();
			});
		}
	}

	/**
	 * Puts marks around the characters from one place to another.
	 * @return false if there are none, or marks among them
	 */
	boolean mark(int from, int to) {
		var all = field().getValue();
		if (from < 0 || from >= to || to > all.length()) {
			return false;
		}
		var selected = all.substring(from, to);
		boolean inside = all.lastIndexOf("{{", from) > all.lastIndexOf("}}", from - 1);
		if (selected.isBlank() || selected.contains("{") || selected.contains("}") || inside) {
			return false;
		}
		int begin = from + selected.length() - selected.stripLeading().length();
		int end = begin + selected.strip().length();
		field().setValue(all.substring(0, begin) + "{{" + selected.strip() + "}}" + all.substring(end));
		return true;
	}

	@Override
	public void follow() {
		field().setValue(this.text.shown());
	}

}
