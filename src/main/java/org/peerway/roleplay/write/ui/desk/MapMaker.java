package org.peerway.roleplay.write.ui.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.peerway.roleplay.check.Finding;
import org.peerway.roleplay.map.MapGraph;
import org.peerway.roleplay.map.MapGraph.Edge;
import org.peerway.roleplay.map.MapGraph.Kind;
import org.peerway.roleplay.map.MapGraph.Marks;
import org.peerway.roleplay.map.MapGraph.Node;
import org.peerway.roleplay.script.Act;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

/** Makes the map of a draft, with what a check found on it. */
final class MapMaker {

	private final Scenario scenario;

	private final PlaceNames names;

	private final Problems problems;

	private final Set<String> faultyEdges;

	private final Map<String, Node> nodes = new LinkedHashMap<>();

	private final List<Edge> edges = new ArrayList<>();

	private final Set<String> known = new HashSet<>();

	private MapMaker(Scenario scenario, PlaceNames names, Problems problems) {
		this.scenario = scenario;
		this.names = names;
		this.problems = problems;
		this.faultyEdges = problems.all()
			.stream()
			.filter((finding) -> finding.severity() == Finding.Severity.FAULT)
			.map(Finding::place)
			.collect(Collectors.toSet());
	}

	/** The map of a scenario, be it faulty: ids that stand there again are left out. */
	static MapGraph of(Scenario scenario, PlaceNames names, Problems problems) {
		var maker = new MapMaker(scenario, names, problems);
		scenario.turns().forEach(maker::turn);
		scenario.endings().forEach(maker::ending);
		var acts = scenario.acts()
			.stream()
			.collect(Collectors.toMap(Act::id,
					(act) -> new MapGraph.Act(act.id(), act.title().isBlank() ? act.id() : act.title()),
					(first, _) -> first, LinkedHashMap::new));
		return new MapGraph(List.copyOf(acts.values()), List.copyOf(maker.nodes.values()), maker.edges);
	}

	private void turn(Turn turn) {
		if (this.nodes.containsKey(turn.id())) {
			return;
		}
		this.nodes.put(turn.id(), new Node(turn.id(), this.names.words(turn.id()), kind(turn), turn.act(),
				marks(new At(At.Section.TURN, turn.id()))));
		for (Choice choice : turn.choices()) {
			edge(turn.id() + "/" + choice.id(), turn.id(), choice.to(), PlaceNames.beginning(choice.text()));
		}
		if (turn.free() != null) {
			edge(turn.id() + "/", turn.id(), turn.free().to(), PlaceNames.beginning(turn.free().ask()));
		}
	}

	private Kind kind(Turn turn) {
		if (turn.id().equals(this.scenario.start())) {
			return Kind.START;
		}
		return (turn.free() != null) ? Kind.FREE : Kind.TURN;
	}

	/** What leads nowhere yet has no line. */
	private void edge(String id, String from, String to, String label) {
		if (!to.isBlank() && this.known.add(id)) {
			this.edges.add(new Edge(id, from, to, label, this.faultyEdges.contains(id), 0, false));
		}
	}

	private void ending(Ending ending) {
		this.nodes.putIfAbsent(ending.id(), new Node(ending.id(), this.names.words(ending.id()), Kind.ENDING, null,
				marks(new At(At.Section.ENDING, ending.id()))));
	}

	private Marks marks(At at) {
		return new Marks((int) this.problems.faults(at), (int) this.problems.warnings(at), 0, false);
	}

}
