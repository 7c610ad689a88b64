package org.peerway.roleplay.map.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peerway.OnH2;
import org.peerway.roleplay.map.MapGraph;
import org.peerway.roleplay.map.MapGraph.Kind;
import org.peerway.roleplay.map.MapGraph.Marks;
import org.peerway.roleplay.map.MapGraph.Node;
import org.peerway.roleplay.map.Maps;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@OnH2
class ScenarioMapTests extends SpringBrowserlessTest {

	private final ScenarioMap map = new ScenarioMap();

	@BeforeEach
	void speakEnglish() {
		UI.getCurrent().setLocale(Locale.ENGLISH);
		UI.getCurrent().add(this.map);
	}

	@Test
	void namesEachTurnWithAllThatTheMapShows() {
		this.map.show(marked());

		assertThat(names()).containsExactly("Start, turn 1 of 3, Dana: Hello. 1 choice, reached in 4 plays",
				"Turn 2 of 3, Dana: I don’t know any more. 2 choices, 2 problems, 1 thing to consider, "
						+ "reached in 1 play, on the path that was played",
				"Turn 3 of 3, Dana: And you? answered in own words",
				"Ending 1 of 1, See you Thursday. " + "2 choices lead here",
				"A turn that is not there, gone. 1 choice leads here");
	}

	@Test
	void namesThemInTheLanguageOfThePerson() {
		UI.getCurrent().setLocale(Locale.of("es"));

		this.map.show(marked());

		assertThat(names()).contains("Comienzo, turno 1 de 3, Dana: Hello. 1 respuesta, alcanzado en 4 prácticas");
	}

	@Test
	void sendsOnlyWhatDiffersWhereAllLiesAlike() {
		this.map.show(marked());
		var drawing = property("drawing");

		this.map.show(worded(marked(), "b", "Dana: Never mind."));

		assertThat(property("drawing")).isSameAs(drawing);
		assertThat(property("changes").path("nodes").propertyNames()).containsExactly("b");
		assertThat(property("changes").path("edges").propertyNames()).isEmpty();
		assertThat(property("changes").path("nodes").path("b").path("label").asString()).isEqualTo("Dana: Never mind.");
	}

	@Test
	void laysOutAnewWhenAChoiceLeadsElsewhere() {
		this.map.show(marked());
		this.map.show(worded(marked(), "b", "Dana: Never mind."));

		this.map.show(Maps.talk());

		assertThat(names()).hasSize(14);
		assertThat(property("changes").path("nodes").propertyNames()).isEmpty();
	}

	@Test
	void tellsOfTurnsThatAreSelectedOrOpenedButNotOfActs() {
		var told = new ArrayList<String>();
		this.map.onSelect((node) -> told.add("select " + node));
		this.map.show(Maps.talk());
		this.map.close(Set.of("talk"));

		selectOnMap("act/talk");
		selectOnMap("3");
		selectOnMap("nowhere");

		assertThat(told).containsExactly("select 3");
		assertThat(this.map.selected()).contains("3");
	}

	@Test
	void opensTheActOfATurnThatIsSelectedElsewhere() {
		this.map.show(Maps.talk());
		this.map.close(Set.of("meet", "talk"));
		assertThat(names()).contains("Act Meeting, closed. 5 turns", "Act Talking, closed. 7 turns");

		this.map.select("7");

		assertThat(names()).hasSize(10).contains("Act Meeting, closed. 5 turns");
		assertThat(property("drawing").path("acts").path(0).path("name").asString()).isEqualTo("Act Talking. 7 turns");
		assertThat(this.map.getElement().getProperty("selected")).isEqualTo("7");
	}

	/** As the browser does when somebody walks there. */
	private void selectOnMap(String id) {
		try {
			this.map.getElement()
				.getNode()
				.getFeature(ElementPropertyMap.class)
				.deferredUpdateFromClient("selected", id)
				.run();
		}
		catch (PropertyChangeDeniedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static MapGraph marked() {
		return new MapGraph(
				List.of(new Node("a", "Dana: Hello.", Kind.START, null, new Marks(0, 0, 4, false)),
						new Node("b", "Dana: I don’t know any more.", Kind.TURN, null, new Marks(2, 1, 1, true)),
						new Node("c", "Dana: And you?", Kind.FREE, null, Marks.NONE),
						new Node("d", "See you Thursday", Kind.ENDING, null, Marks.NONE)),
				Maps.edges("a-b", "b-d", "b-gone", "c-d"));
	}

	private static MapGraph worded(MapGraph graph, String id, String label) {
		return new MapGraph(graph.nodes()
			.stream()
			.map((node) -> node.id().equals(id) ? new Node(id, label, node.kind(), node.act(), node.marks()) : node)
			.toList(), graph.edges());
	}

	private List<String> names() {
		return property("drawing").path("nodes").valueStream().map((node) -> node.path("name").asString()).toList();
	}

	private JsonNode property(String name) {
		return (JsonNode) this.map.getElement().getPropertyRaw(name);
	}

}
