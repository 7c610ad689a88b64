package org.peerway.roleplay.write.ui.desk;

import java.util.Map;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** The browser's own list to choose from: small, for where there are many. */
@Tag("select")
final class PlainSelect extends Component {

	private static final String VALUE = "element.value";

	private final Consumer<String> onChoose;

	private final Map<String, String> options;

	/**
	 * A list to choose from.
	 * @param label said by screen readers
	 * @param options texts by values, in their order
	 */
	PlainSelect(String label, Map<String, String> options, String chosen, Consumer<String> onChoose) {
		this.onChoose = onChoose;
		this.options = options;
		getElement().setAttribute("aria-label", label).getClassList().add("plain-select");
		options.forEach((value, text) -> {
			var option = new Element("option").setText(text).setAttribute("value", value);
			getElement().appendChild(value.equals(chosen) ? option.setAttribute("selected", true) : option);
		});
		getElement().addEventListener("change", (event) -> choose(event.getEventData().path(VALUE).asString("")))
			.addEventData(VALUE);
	}

	String label() {
		return getElement().getAttribute("aria-label");
	}

	void setEditable(boolean editable) {
		getElement().setEnabled(editable);
		getElement().setAttribute("disabled", !editable);
	}

	/** As if somebody chose that value. */
	void choose(String value) {
		if (this.options.containsKey(value)) {
			this.onChoose.accept(value);
		}
	}

}
