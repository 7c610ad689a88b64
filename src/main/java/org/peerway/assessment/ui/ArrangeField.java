package org.peerway.assessment.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;

import org.peerway.assessment.Task;
import org.peerway.assessment.markdown.Markdown;
import org.peerway.assessment.question.Response;

/**
 * Entries to be put in order, by buttons, by choosing a place, or by dragging. The order
 * that is shown first is an answer only once the person says so or moves something.
 */
final class ArrangeField extends AnswerField {

	static final String PRESSED = "event.target.closest('button')?.value";

	static final String ENTRY = "event.target.name";

	static final String PLACE = "event.target.value";

	/** Where an entry is dropped, its list of places says so, as if chosen there. */
	private static final String DRAG = """
			let dragged;
			this.addEventListener('dragstart', (event) => {
			  dragged = event.target.closest?.('li');
			  event.dataTransfer.setData('text/plain', '');
			  event.dataTransfer.effectAllowed = 'move';
			});
			this.addEventListener('dragover', (event) => dragged && event.preventDefault());
			this.addEventListener('dragend', () => dragged = undefined);
			this.addEventListener('drop', (event) => {
			  const onto = event.target.closest('li');
			  if (dragged && onto && onto !== dragged) {
			    const place = dragged.querySelector('select');
			    place.value = [...this.children].indexOf(onto) + 1;
			    place.dispatchEvent(new Event('change', { bubbles: true }));
			  }
			  event.preventDefault();
			});""";

	private final List<Entry> entries = new ArrayList<>();

	private final Element list = Native.of("ol", "places");

	private final Element told = Native.of("p", "vh").setAttribute("role", "status");

	private final Element right = Native.of("button", "btn").setAttribute("type", "button").setAttribute("value", "");

	ArrangeField(Task.Arrange task, QuestionText text, Response before, Consumer<Response> given) {
		super(before, given);
		group("group");
		hint(getTranslation("assessment.order.hint"));
		var order = ((Response.Ordered) before).entries();
		var parts = order.isEmpty() ? task.entries()
				: order.stream().map((token) -> part(task.entries(), token)).toList();
		parts.forEach((part) -> this.entries.add(new Entry(part, parts.size(), text)));
		this.entries.forEach((entry) -> this.list.appendChild(entry.row));
		add(this.list, this.right, this.told);
		getElement().addEventListener("click", this::press)
			.setFilter("event.target.closest('button') !== null")
			.addEventData(PRESSED);
		this.list.addEventListener("change", this::choose).addEventData(ENTRY).addEventData(PLACE);
		this.list.executeJs(DRAG);
		number();
		sayWhetherGiven(before.isGiven());
	}

	private static Task.Part part(List<Task.Part> parts, String token) {
		return parts.stream().filter((part) -> part.token().equals(token)).findFirst().orElseThrow();
	}

	private void press(DomEvent event) {
		var pressed = event.getEventData().path(PRESSED).asString("");
		if (pressed.isEmpty()) {
			tell();
			return;
		}
		this.entries.stream()
			.filter((entry) -> entry.hasButton(pressed))
			.findFirst()
			.ifPresent((entry) -> move(entry, this.entries.indexOf(entry) + (pressed.startsWith("-") ? -1 : 1),
					entry.button(pressed)));
	}

	private void choose(DomEvent event) {
		var token = event.getEventData().path(ENTRY).asString("");
		int place = event.getEventData().path(PLACE).asInt(0);
		this.entries.stream()
			.filter((entry) -> entry.part.token().equals(token))
			.findFirst()
			.ifPresent((entry) -> move(entry, place - 1, entry.place));
	}

	private void move(Entry entry, int to, Element focused) {
		if (to < 0 || to >= this.entries.size()) {
			return;
		}
		this.entries.remove(entry);
		this.entries.add(to, entry);
		this.list.insertChild(to, entry.row.removeFromParent());
		number();
		this.told.setText(getTranslation("assessment.order.moved", entry.words, to + 1, this.entries.size()));
		focused.callJsFunction("focus");
		tell();
	}

	private void tell() {
		sayWhetherGiven(true);
		give(new Response.Ordered(this.entries.stream().map((entry) -> entry.part.token()).toList()));
	}

	private void number() {
		IntStream.range(0, this.entries.size()).forEach((index) -> this.entries.get(index).stand(index));
	}

	private void sayWhetherGiven(boolean given) {
		this.right.setText(getTranslation(given ? "assessment.order.given" : "assessment.order.right"));
		this.right.setAttribute("aria-disabled", String.valueOf(given));
	}

	/** One row of the list. */
	private final class Entry {

		private final Task.Part part;

		private final String words;

		private final List<Element> options;

		private final Element place;

		private final Element up;

		private final Element down;

		private final Element row = Native.of("li").setAttribute("draggable", "true");

		Entry(Task.Part part, int places, QuestionText text) {
			this.part = part;
			this.words = Markdown.words(part.text());
			this.options = IntStream.rangeClosed(1, places)
				.mapToObj(Integer::toString)
				.map((place) -> Native.option(place, place, false))
				.toList();
			this.place = Native.of("select")
				.setAttribute("name", part.token())
				.setAttribute("aria-label", getTranslation("assessment.order.place", this.words));
			this.options.forEach(this.place::appendChild);
			this.up = button("-", "up");
			this.down = button("+", "down");
			this.row.appendChild(this.place, text.told("span", part.text(), "grow"),
					Native.of("span", "row", "tight").appendChild(this.up, this.down));
		}

		private Element button(String sign, String way) {
			return Native.text("button", getTranslation("assessment.order." + way), "btn", "q")
				.setAttribute("type", "button")
				.setAttribute("value", sign + this.part.token())
				.setAttribute("aria-label", getTranslation("assessment.order.move-" + way, this.words));
		}

		boolean hasButton(String value) {
			return value.substring(1).equals(this.part.token());
		}

		Element button(String value) {
			return value.startsWith("-") ? this.up : this.down;
		}

		void stand(int index) {
			IntStream.range(0, this.options.size())
				.forEach((one) -> this.options.get(one).setProperty("selected", one == index));
			this.up.setAttribute("aria-disabled", String.valueOf(index == 0));
			this.down.setAttribute("aria-disabled", String.valueOf(index == this.options.size() - 1));
		}

	}

}
