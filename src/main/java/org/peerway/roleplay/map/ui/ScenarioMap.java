package org.peerway.roleplay.map.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.PropertyChangeEvent;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.map.MapGraph;
import org.peerway.roleplay.map.MapGraph.Act;
import org.peerway.roleplay.map.MapLayout;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The map of a scenario, on which one walks from turn to turn by arrow keys. The turn
 * that is selected is the same as in the view beside it; which one shall be opened is
 * told to that view. Acts are closed and opened on the map alone.
 */
@Tag("peerway-map")
@JsModule("./peerway-map.ts")
@StyleSheet("peerway/map.css")
public final class ScenarioMap extends Component implements HasStyle {

	private static final String SELECTED = "selected";

	private static final String OPENED = "event.detail";

	private static final String ACT = "event.detail.act";

	private static final String OPEN = "event.detail.open";

	/** No text has this character, so that it can hold the place of a choice's words. */
	private static final String PLACE = "\uFFFC";

	private final List<Consumer<String>> selectListeners = new ArrayList<>();

	private final List<Consumer<String>> openListeners = new ArrayList<>();

	private final Set<String> closed = new HashSet<>();

	private MapGraph graph = new MapGraph(List.of(), List.of());

	private MapGraph shown = this.graph;

	private MapLayout layout = MapLayout.of(this.graph);

	private @Nullable Drawing sent;

	private @Nullable String selected;

	public ScenarioMap() {
		getElement().addPropertyChangeListener(SELECTED, "select", this::selectedOnMap);
		getElement().addEventListener("open", this::opened).addEventData(OPENED);
		getElement().addEventListener("act", this::turnAct).addEventData(ACT).addEventData(OPEN);
	}

	/**
	 * Shows another state of the scenario; where all lies alike, only what differs is
	 * sent.
	 */
	public void show(MapGraph graph) {
		this.graph = graph;
		this.closed.retainAll(graph.acts().stream().map(Act::id).toList());
		draw();
	}

	/** Selects a turn as if on the map, but tells nobody; its act is opened. */
	public void select(String node) {
		this.selected = node;
		getElement().setProperty(SELECTED, node);
		this.graph.node(node).map(MapGraph.Node::act).filter(this.closed::remove).ifPresent((act) -> draw());
	}

	/** The turn that was selected last. */
	public Optional<String> selected() {
		return Optional.ofNullable(this.selected);
	}

	/** Told the id of each turn or ending that is selected on the map. */
	public Registration onSelect(Consumer<String> listener) {
		return Registration.addAndRemove(this.selectListeners, listener);
	}

	/** Told the id of what shall be opened, which may be a turn that is missing. */
	public Registration onOpen(Consumer<String> listener) {
		return Registration.addAndRemove(this.openListeners, listener);
	}

	/** Shows these acts as one node each, and all others with their turns. */
	public void close(Set<String> acts) {
		this.closed.clear();
		this.closed.addAll(acts);
		show(this.graph);
	}

	@Override
	protected void onAttach(AttachEvent event) {
		this.sent = null;
		draw();
	}

	private void draw() {
		var next = this.graph.collapse(this.closed);
		boolean lyingAlike = next.liesLike(this.shown);
		this.layout = lyingAlike ? this.layout : MapLayout.of(next);
		this.shown = next;
		if (isAttached()) {
			send(lyingAlike);
		}
	}

	private void send(boolean lyingAlike) {
		var words = new MapWords(this, this.graph);
		var drawing = new Drawing(this.shown, this.layout, words);
		if (this.sent != null && lyingAlike) {
			getElement().setPropertyJson("changes", drawing.changesFrom(this.sent));
			return;
		}
		this.sent = drawing;
		getElement().setPropertyJson("words", texts(words));
		getElement().setPropertyJson("changes", JsonNodeFactory.instance.objectNode());
		getElement().setPropertyJson("drawing", drawing.whole());
	}

	private ObjectNode texts(MapWords words) {
		var texts = JsonNodeFactory.instance.objectNode();
		texts.put("place", PLACE);
		texts.put("label", words.map());
		texts.put("help", getTranslation("roleplay.map.help")
				+ (this.graph.acts().isEmpty() ? "" : " " + getTranslation("roleplay.map.help.acts")));
		texts.put("smaller", getTranslation("roleplay.map.smaller"));
		texts.put("larger", getTranslation("roleplay.map.larger"));
		texts.put("fit", getTranslation("roleplay.map.fit"));
		texts.put("print", getTranslation("roleplay.map.print"));
		texts.put("along", getTranslation("roleplay.map.along", PLACE));
		texts.put("noChoice", getTranslation("roleplay.map.no-choice"));
		texts.put("noWayBack", getTranslation("roleplay.map.no-way-back"));
		var legend = texts.putObject("legend");
		legend.put("problem", getTranslation("roleplay.map.legend.problem"));
		legend.put("warning", getTranslation("roleplay.map.legend.warning"));
		legend.put("visits", getTranslation("roleplay.map.legend.visits"));
		legend.put("path", getTranslation("roleplay.map.legend.path"));
		return texts;
	}

	/** A closed act can be where the walk is, but nobody has selected it as a turn. */
	private void selectedOnMap(PropertyChangeEvent event) {
		if (event.isUserOriginated()) {
			known(event.getValue()).ifPresent((node) -> {
				this.selected = node;
				List.copyOf(this.selectListeners).forEach((listener) -> listener.accept(node));
			});
		}
	}

	private void opened(DomEvent event) {
		known(event.getEventData().path(OPENED).asString(""))
			.ifPresent((node) -> List.copyOf(this.openListeners).forEach((listener) -> listener.accept(node)));
	}

	private void turnAct(DomEvent event) {
		var act = event.getEventData().path(ACT).asString("");
		if (this.graph.acts().stream().map(Act::id).anyMatch(act::equals)) {
			boolean changed = event.getEventData().path(OPEN).asBoolean(false) ? this.closed.remove(act)
					: this.closed.add(act);
			if (changed) {
				draw();
			}
		}
	}

	private Optional<String> known(@Nullable Object id) {
		return this.graph.nodes().stream().map(MapGraph.Node::id).filter((node) -> node.equals(id)).findFirst();
	}

}
