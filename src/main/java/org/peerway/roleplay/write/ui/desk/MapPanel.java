package org.peerway.roleplay.write.ui.desk;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;

import org.peerway.roleplay.map.MapGraph;
import org.peerway.roleplay.map.ui.ScenarioMap;

/** The map beside the outline; a large one is laid out only when somebody opens it. */
final class MapPanel extends Composite<NativeDetails> {

	private static final int DRAWN_AT_ONCE = 120;

	private static final String REST = "return new Promise((done) => setTimeout(() => done(true), 1500))";

	private final ScenarioMap map = new ScenarioMap();

	private int calls;

	private Supplier<MapGraph> graph = () -> new MapGraph(List.of(), List.of());

	MapPanel(int places, Consumer<String> onSelect, Consumer<String> onOpen) {
		getContent().addClassName("map-panel");
		getContent().setSummaryText(getTranslation("roleplay.write.map", places));
		getContent().setContent(this.map);
		getContent().setOpen(places <= DRAWN_AT_ONCE);
		getContent().addToggleListener((event) -> draw());
		Keys.MAP.on(this);
		this.map.onSelect(onSelect);
		this.map.onOpen(onOpen);
	}

	/**
	 * Shows the scenario as it stands, if the map is seen; a large one when the writer
	 * rests.
	 */
	void show(int places, Supplier<MapGraph> graph) {
		this.graph = graph;
		getContent().setSummaryText(getTranslation("roleplay.write.map", places));
		int call = ++this.calls;
		if (places <= DRAWN_AT_ONCE || !getContent().isOpen()) {
			draw();
			return;
		}
		getElement().executeJs(REST).then((rested) -> {
			if (call == this.calls) {
				draw();
			}
		});
	}

	void select(String place) {
		if (getContent().isOpen() && !place.isEmpty()) {
			this.map.select(place);
		}
	}

	private void draw() {
		if (getContent().isOpen()) {
			this.map.show(this.graph.get());
		}
	}

}
