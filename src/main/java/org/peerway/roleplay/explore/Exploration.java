package org.peerway.roleplay.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Conditions;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

/**
 * All that can happen in a scenario, with variables, visits and points as far as
 * conditions ask for them; of very many standings only the first.
 */
public final class Exploration {

	/** The most standings that are looked at. */
	public static final int MOST = 10_000;

	private final Way.Finder ways;

	private final Asked asked;

	private final Graph graph = new Graph();

	private final List<Standing> standings = new ArrayList<>();

	private final Map<Standing, Integer> numbers = new HashMap<>();

	private final Set<Choice> open = Collections.newSetFromMap(new IdentityHashMap<>());

	private final Set<Choice> closed = Collections.newSetFromMap(new IdentityHashMap<>());

	private final Set<String> stuck = new LinkedHashSet<>();

	private boolean whole = true;

	private Exploration(Scenario scenario, Asked asked) {
		this.asked = asked;
		this.ways = new Way.Finder(scenario, asked);
	}

	/** Explores a scenario, be it a draft with faults. */
	public static Exploration of(Scenario scenario) {
		return of(scenario, Conditions.of(scenario));
	}

	/** Explores a scenario whose conditions have been read. */
	public static Exploration of(Scenario scenario, Conditions conditions) {
		var exploration = new Exploration(scenario, new Asked(scenario, conditions));
		exploration.explore(Standing.atStart(scenario, exploration.asked));
		return exploration;
	}

	private void explore(Standing start) {
		if (this.ways.place(start.place()).isEmpty()) {
			return;
		}
		number(start);
		for (int i = 0; i < this.standings.size(); i++) {
			look(i, this.standings.get(i));
		}
	}

	private void look(int number, Standing standing) {
		this.ways.turn(standing).ifPresent((turn) -> {
			note(turn, standing);
			this.ways.from(standing).forEach((way) -> follow(number, way));
		});
	}

	private void follow(int from, Way way) {
		var known = this.numbers.get(way.to());
		if (known == null && this.standings.size() >= MOST) {
			this.whole = false;
			return;
		}
		this.graph.edge(from, (known != null) ? known : number(way.to()), way.choice().orElse(null));
	}

	private int number(Standing standing) {
		int number = this.graph.node(standing.place(),
				this.ways.place(standing.place()).filter(Ending.class::isInstance).isPresent());
		this.standings.add(standing);
		this.numbers.put(standing, number);
		return number;
	}

	private void note(Turn turn, Standing standing) {
		boolean any = false;
		for (Choice choice : turn.choices()) {
			boolean isOpen = this.asked.isOpen(choice, standing);
			if (!choice.when().isBlank()) {
				(isOpen ? this.open : this.closed).add(choice);
			}
			any |= isOpen;
		}
		if (!any && !turn.choices().isEmpty()) {
			this.stuck.add(turn.id());
		}
	}

	/** Whether everything was looked at. */
	public boolean isWhole() {
		return this.whole;
	}

	/** Whether there are conditions. */
	public boolean hasConditions() {
		return !this.open.isEmpty() || !this.closed.isEmpty();
	}

	/** Turns and endings that some play comes to. */
	public Set<String> reached() {
		return this.standings.stream().map(Standing::place).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** Turns at which a play can stand without a reply that is open. */
	public Set<String> stuck() {
		return Set.copyOf(this.stuck);
	}

	/** Whether a play comes to the choice, and its condition never holds there. */
	public boolean isNeverOpen(Choice choice) {
		return this.whole && this.closed.contains(choice) && !this.open.contains(choice);
	}

	/** Whether a play comes to the choice, and its condition always holds there. */
	public boolean isAlwaysOpen(Choice choice) {
		return this.whole && this.open.contains(choice) && !this.closed.contains(choice);
	}

	/**
	 * Turns from which, as things can stand there, no ending is reached any more, though
	 * there are replies; none if not everything was looked at.
	 */
	public Set<String> endless() {
		var endless = new LinkedHashSet<String>();
		doomed().stream()
			.filter((node) -> !this.graph.edges(node).isEmpty())
			.mapToObj(this.graph::place)
			.forEach(endless::add);
		return endless;
	}

	private BitSet doomed() {
		var doomed = new BitSet();
		if (this.whole) {
			var steps = this.graph.stepsToEnd();
			IntStream.range(0, steps.length).filter((node) -> steps[node] < 0).forEach(doomed::set);
		}
		return doomed;
	}

	/**
	 * The turns of each circle that a play does not leave any more once it has come
	 * there; none if not everything was looked at.
	 */
	public List<Set<String>> traps() {
		var components = Components.of(this.graph.next(), doomed());
		var closed = components.last();
		closed.and(components.circles());
		return components.firstNodes(closed)
			.mapToObj((node) -> components.nodes(components.of(node))
				.mapToObj(this.graph::place)
				.collect(Collectors.<String, Set<String>>toCollection(LinkedHashSet::new)))
			.distinct()
			.toList();
	}

	/** Turns at which a play can stand again with nothing changed. */
	public Set<String> circling() {
		var components = Components.of(this.graph.next());
		var circles = components.circles();
		return IntStream.range(0, this.graph.size())
			.filter((node) -> circles.get(components.of(node)))
			.mapToObj(this.graph::place)
			.collect(Collectors.toSet());
	}

	Graph graph() {
		return this.graph;
	}

	/**
	 * How many replies it is at least to an ending from each standing that was looked at.
	 */
	Map<Standing, Integer> stepsToEnd() {
		var steps = this.graph.stepsToEnd();
		Map<Standing, Integer> known = new HashMap<>();
		this.numbers.forEach((standing, number) -> known.put(standing, steps[number]));
		return known;
	}

}
