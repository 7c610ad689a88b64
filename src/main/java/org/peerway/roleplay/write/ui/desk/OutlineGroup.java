package org.peerway.roleplay.write.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.dom.Element;

/**
 * Some rows of the outline under a heading that folds them away; rows that are folded
 * away do not exist.
 */
final class OutlineGroup {

	/**
	 * What a group shows.
	 *
	 * @param title empty where the rows stand without a heading
	 */
	record State(String key, String title, List<OutlineRow.State> rows) {

		State {
			rows = List.copyOf(rows);
		}

		boolean has(String row) {
			return this.rows.stream().anyMatch((one) -> one.key().equals(row));
		}

	}

	private final Element whole;

	private final Element summary = new Element("summary");

	private final Element list = new Element("ol").setAttribute("class", "turns");

	private final List<OutlineRow> rows = new ArrayList<>();

	private List<String> keys = List.of();

	private State state;

	private boolean open;

	OutlineGroup(State state, boolean open) {
		boolean folds = !state.title().isEmpty();
		this.state = state;
		this.open = open || !folds;
		this.whole = new Element(folds ? "details" : "div");
		if (folds) {
			this.whole.appendChild(this.summary);
			this.whole.setProperty("open", open);
			this.whole.addEventListener("toggle", (event) -> {
				this.open = event.getEventData().path("element.open").asBoolean(false);
				show(this.state);
			}).addEventData("element.open");
		}
		this.whole.appendChild(this.list);
		show(state);
	}

	Element whole() {
		return this.whole;
	}

	boolean isOpen() {
		return this.open;
	}

	void open() {
		if (!this.open) {
			this.open = true;
			this.whole.setProperty("open", true);
			show(this.state);
		}
	}

	void show(State next) {
		this.state = next;
		this.summary.setText(next.title());
		List<OutlineRow.State> shown = this.open ? next.rows() : List.of();
		List<String> now = shown.stream().map(OutlineRow.State::key).toList();
		if (now.equals(this.keys)) {
			for (int i = 0; i < shown.size(); i++) {
				this.rows.get(i).show(shown.get(i));
			}
			return;
		}
		this.keys = now;
		this.rows.clear();
		this.list.removeAllChildren();
		shown.forEach((row) -> {
			var drawn = new OutlineRow(row);
			this.rows.add(drawn);
			this.list.appendChild(drawn.item());
		});
	}

	/** Puts what belongs to a row right below it. */
	boolean below(String key, List<Element> items) {
		Optional<OutlineRow> row = this.keys.contains(key) ? Optional.of(this.rows.get(this.keys.indexOf(key)))
				: Optional.empty();
		row.ifPresent((one) -> {
			int place = this.list.indexOfChild(one.item()) + 1;
			for (int i = 0; i < items.size(); i++) {
				this.list.insertChild(place + i, items.get(i));
			}
		});
		return row.isPresent();
	}

}
