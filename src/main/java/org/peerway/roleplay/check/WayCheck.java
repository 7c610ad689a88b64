package org.peerway.roleplay.check;

import org.peerway.roleplay.check.Finding.Rule;
import org.peerway.roleplay.check.Finding.Words;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Scenario;

/** Checks that each place is led to, and leads to an ending, if every reply were open. */
final class WayCheck {

	private final Scenario scenario;

	private final ScenarioGraph graph;

	private final Findings findings;

	WayCheck(Scenario scenario, ScenarioGraph graph, Findings findings) {
		this.scenario = scenario;
		this.graph = graph;
		this.findings = findings;
	}

	void check() {
		this.graph.unreachable()
			.forEach((place) -> this.findings.add(Rule.UNREACHABLE, place, "",
					Words.in(Rule.UNREACHABLE, kind(place), place), Words.in(Rule.UNREACHABLE, "right")));
		if (this.scenario.endings().isEmpty()) {
			this.findings.add(Rule.NO_ENDING, "endings");
			return;
		}
		this.graph.endless()
			.forEach((place) -> this.findings.add(Rule.CANNOT_END, place, place, Some.of(this.graph.following(place))));
	}

	private String kind(String place) {
		return this.scenario.endings().stream().map(Ending::id).anyMatch(place::equals) ? "ending" : "turn";
	}

}
