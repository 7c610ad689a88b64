package org.peerway.roleplay.check;

import java.util.Collection;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.check.Finding.Rule;
import org.peerway.roleplay.check.Finding.Words;
import org.peerway.roleplay.explore.Exploration;
import org.peerway.roleplay.explore.SureEnds;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

/** Checks what can happen in plays, with variables and conditions. */
final class PlayCheck {

	private final Scenario scenario;

	private final ScenarioGraph graph;

	private final Exploration exploration;

	private final Findings findings;

	PlayCheck(Scenario scenario, ScenarioGraph graph, Exploration exploration, Findings findings) {
		this.scenario = scenario;
		this.graph = graph;
		this.exploration = exploration;
		this.findings = findings;
	}

	void check() {
		Set<String> stuck = this.exploration.stuck();
		for (Turn turn : this.scenario.turns()) {
			turn.choices().forEach((choice) -> checkCondition(turn, choice));
			if (stuck.contains(turn.id()) && !turn.choices().stream().allMatch(this.exploration::isNeverOpen)) {
				this.findings.add(Rule.NO_OPEN_REPLY, turn.id(), turn.id());
			}
		}
		if (this.exploration.isWhole()) {
			this.exploration.traps()
				.stream()
				.filter((trap) -> trap.stream().noneMatch(this.graph::isEndless) && !isShut(trap))
				.forEach(this::trapped);
		}
		else {
			new SureEnds(this.scenario).doubtful()
				.stream()
				.filter(this.graph::isReached)
				.forEach((turn) -> this.findings.add(Rule.UNSURE_TO_END, turn, turn));
		}
	}

	private void checkCondition(Turn turn, Choice choice) {
		if (this.exploration.isNeverOpen(choice)) {
			add(Rule.CONDITION_NEVER, turn, choice, null);
		}
		if (this.exploration.isAlwaysOpen(choice)) {
			add(Rule.CONDITION_ALWAYS, turn, choice, new Fix.Write(""));
		}
	}

	private void add(Rule rule, Turn turn, Choice choice, @Nullable Fix fix) {
		this.findings.add(rule, turn.id() + "/" + choice.id(), "when",
				Words.of(rule, choice.id(), turn.id(), choice.when()), Words.in(rule, "right"), fix);
	}

	/** Whether a condition that never holds, which is told, is what shuts the way. */
	private boolean isShut(Collection<String> turns) {
		return this.scenario.turns()
			.stream()
			.filter((turn) -> turns.contains(turn.id()))
			.anyMatch((turn) -> turn.choices().stream().anyMatch(this.exploration::isNeverOpen));
	}

	private void trapped(Set<String> trap) {
		String first = this.scenario.turns().stream().map(Turn::id).filter(trap::contains).findFirst().orElseThrow();
		this.findings.add(Rule.NO_WAY_OUT, first, first, Some.of(trap));
	}

}
