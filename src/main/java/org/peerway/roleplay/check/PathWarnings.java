package org.peerway.roleplay.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.peerway.roleplay.check.Finding.Rule;
import org.peerway.roleplay.check.Finding.Words;
import org.peerway.roleplay.explore.Detours;
import org.peerway.roleplay.explore.Exploration;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

/** Looks for plays that go round, or past what matters. */
final class PathWarnings {

	private final Scenario scenario;

	private final ScenarioGraph graph;

	private final Exploration exploration;

	private final Findings findings;

	PathWarnings(Scenario scenario, ScenarioGraph graph, Exploration exploration, Findings findings) {
		this.scenario = scenario;
		this.graph = graph;
		this.exploration = exploration;
		this.findings = findings;
	}

	void check() {
		loops();
		var detours = Detours.of(this.scenario, this.exploration);
		musts(detours);
		principles(detours);
	}

	/** A circle that conditions end by themselves is none. */
	private void loops() {
		Set<String> circling = this.exploration.circling();
		this.graph.circles()
			.stream()
			.filter((circle) -> !this.exploration.isWhole() || circle.stream().anyMatch(circling::contains))
			.forEach((circle) -> this.findings.add(Rule.LOOP, circle.getFirst(), Some.of(circle)));
	}

	private void musts(Detours detours) {
		this.scenario.turns()
			.stream()
			.filter((turn) -> turn.must() && isReached(turn.id()))
			.map(Turn::id)
			.forEach((turn) -> detours.around(Set.of(turn))
				.ifPresent((way) -> this.findings.add(Rule.MUST_BYPASSED, turn, "must",
						Words.of(Rule.MUST_BYPASSED, turn, Some.way(way)), Words.in(Rule.MUST_BYPASSED, "right"))));
	}

	private boolean isReached(String turn) {
		return this.graph.isReached(turn) && (!this.exploration.isWhole() || this.exploration.reached().contains(turn));
	}

	private void principles(Detours detours) {
		principles().forEach((principle) -> detours.around(assessing(principle))
			.ifPresent((way) -> this.findings.add(Rule.NEVER_ASSESSED, way.getLast(), principle,
					Words.of(Rule.NEVER_ASSESSED, principle, Some.way(way)), Words.in(Rule.NEVER_ASSESSED, "right"))));
	}

	/**
	 * Those that the pass rule asks for; without one all that some reply is scored by.
	 */
	private Set<String> principles() {
		if (!this.scenario.pass().thresholds().isEmpty()) {
			return this.scenario.pass().thresholds().keySet();
		}
		Set<String> scored = new LinkedHashSet<>();
		this.scenario.turns().forEach((turn) -> scored.addAll(assessed(turn)));
		return scored;
	}

	private Set<String> assessing(String principle) {
		return this.scenario.turns()
			.stream()
			.filter((turn) -> assessed(turn).contains(principle))
			.map(Turn::id)
			.collect(Collectors.toSet());
	}

	private static List<String> assessed(Turn turn) {
		return (turn.free() != null) ? turn.free().principles()
				: turn.choices().stream().flatMap((choice) -> choice.scores().keySet().stream()).distinct().toList();
	}

}
