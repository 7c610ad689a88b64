package org.peerway.roleplay.write.ui.desk;

import java.util.Objects;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;

import org.jspecify.annotations.Nullable;
import org.peerway.base.ui.Icon;

/** A row of the outline; it stays the same element, so that the focus stays on it. */
final class OutlineRow {

	/**
	 * What a row shows.
	 *
	 * @param key of what it opens
	 * @param number empty for what has none
	 * @param icon beside the marks, if there are any
	 * @param marks what is to be known of it, in words
	 * @param people who else is there
	 */
	record State(String key, String number, String text, @Nullable Icon icon, String marks, String people,
			boolean current) {
	}

	private final Element item = new Element("li");

	private final Element button = new Element("button");

	private final Element number = span("num");

	private final Element text = span("grow");

	private final Element marks = span("marks");

	private @Nullable State state;

	OutlineRow(State state) {
		this.button.setAttribute("type", "button").setAttribute("data-at", state.key());
		this.button.appendChild(this.number, this.text, this.marks);
		this.item.appendChild(this.button);
		show(state);
	}

	private static Element span(String style) {
		return new Element("span").setAttribute("class", style);
	}

	Element item() {
		return this.item;
	}

	void show(State next) {
		var before = this.state;
		if (next.equals(before)) {
			return;
		}
		this.state = next;
		this.number.setText(next.number());
		this.text.setText(next.text());
		this.button.setAttribute("tabindex", next.current() ? "0" : "-1");
		if (next.current()) {
			this.button.setAttribute("aria-current", "true");
		}
		else {
			this.button.removeAttribute("aria-current");
		}
		if (before == null || !Objects.equals(before.icon(), next.icon()) || !before.marks().equals(next.marks())
				|| !before.people().equals(next.people())) {
			mark(next);
		}
	}

	private void mark(State next) {
		this.marks.removeAllChildren();
		Icon icon = next.icon();
		if (icon != null) {
			this.marks.appendChild(drawn(icon.draw()));
		}
		if (!next.people().isEmpty()) {
			this.marks.appendChild(drawn(Icon.PENCIL.draw()));
		}
		String words = String.join(", ",
				Stream.of(next.marks(), next.people()).filter((one) -> !one.isEmpty()).toList());
		if (!words.isEmpty()) {
			this.marks.appendChild(span("vh").setText(" (" + words + ")"));
			this.button.setAttribute("title", words);
		}
		else {
			this.button.removeAttribute("title");
		}
		this.marks.setAttribute("class", (icon == Icon.CARE) ? "marks care" : "marks");
	}

	private static Element drawn(Component icon) {
		return icon.getElement();
	}

}
