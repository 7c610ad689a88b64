package org.peerway.roleplay.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.peerway.roleplay.check.Finding.Rule;
import org.peerway.roleplay.check.Finding.Words;
import org.peerway.roleplay.script.Act;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Condition;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Lines;
import org.peerway.roleplay.script.Place;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Variable;

/**
 * Tells whether a scenario can be played: lists all its faults, and of faults that follow
 * from one another only the cause.
 */
public final class ScenarioCheck {

	private final Set<String> principles;

	/**
	 * A check against the practice principles of a course.
	 * @param principles the ids that choices may be scored by
	 */
	public ScenarioCheck(Collection<String> principles) {
		this.principles = Set.copyOf(principles);
	}

	/** All faults in the order of the file; empty if the scenario can be played. */
	public List<Finding> check(Scenario scenario) {
		return new Run(scenario).findings();
	}

	private final class Run {

		private final Scenario scenario;

		private final ScenarioGraph graph;

		private final Findings findings = new Findings();

		Run(Scenario scenario) {
			this.scenario = scenario;
			this.graph = new ScenarioGraph(scenario);
		}

		List<Finding> findings() {
			checkIds();
			checkTarget(this.scenario.start(), "start", "",
					Words.in(Rule.UNKNOWN_TARGET, "start", this.scenario.start()));
			checkPass();
			var turns = new TurnCheck(this.scenario, ScenarioCheck.this.principles, this.findings);
			var logic = new LogicCheck(this.scenario, this.graph, ScenarioCheck.this.principles, this.findings);
			for (Turn turn : this.scenario.turns()) {
				turns.check(turn);
				checkTargets(turn);
				turn.choices().forEach((choice) -> logic.check(turn, choice));
			}
			checkWays();
			return this.findings.list();
		}

		private void checkIds() {
			checkUnique("speaker", "", this.scenario.speakers().stream().map(Speaker::id));
			checkUnique("variable", "variables", this.scenario.variables().stream().map(Variable::id));
			checkUnique("act", "acts", this.scenario.acts().stream().map(Act::id));
			checkUnique("place", "", this.scenario.places().map(Place::id));
			this.scenario.turns()
				.forEach((turn) -> checkUnique("choice", turn.id() + "/", turn.choices().stream().map(Choice::id)));
			this.scenario.turns().stream().map(Turn::id).filter(Lines.RESERVED::contains).forEach(this::reserved);
			this.scenario.variables()
				.stream()
				.map(Variable::id)
				.filter((id) -> !Condition.isName(id))
				.forEach((id) -> this.findings.add(Rule.RESERVED_ID, "variables", "",
						Words.in(Rule.RESERVED_ID, "variable", id), Words.in(Rule.RESERVED_ID, "variable.right")));
		}

		private void reserved(String id) {
			this.findings.add(Rule.RESERVED_ID, id, "", Words.in(Rule.RESERVED_ID, "turn", id),
					Words.in(Rule.RESERVED_ID, "turn.right"));
		}

		/** Names the place itself, or puts the id behind a prefix that ends open. */
		private void checkUnique(String kind, String place, Stream<String> ids) {
			Set<String> seen = new HashSet<>();
			ids.filter((id) -> !seen.add(id))
				.distinct()
				.forEach((id) -> this.findings.add(Rule.DUPLICATE_ID,
						(place.isEmpty() || place.endsWith("/")) ? place + id : place, "",
						Words.in(Rule.DUPLICATE_ID, kind, id), Words.in(Rule.DUPLICATE_ID, "right")));
		}

		private void checkPass() {
			this.scenario.pass().thresholds().forEach((principle, thresholds) -> {
				if (!ScenarioCheck.this.principles.contains(principle)) {
					this.findings.unknownWithin(Rule.UNKNOWN_PRINCIPLE, "pass", "",
							Words.in(Rule.UNKNOWN_PRINCIPLE, "pass", principle), principle,
							ScenarioCheck.this.principles);
				}
				if (thresholds.proficient() < thresholds.basic()) {
					this.findings.add(Rule.THRESHOLDS_OUT_OF_ORDER, "pass", principle);
				}
			});
		}

		private void checkTargets(Turn turn) {
			turn.choices()
				.forEach((choice) -> checkTarget(choice.to(), turn.id() + "/" + choice.id(), "to",
						Words.in(Rule.UNKNOWN_TARGET, "choice", choice.id(), turn.id(), choice.to())));
			if (turn.free() != null) {
				checkTarget(turn.free().to(), turn.id(), "free/to",
						Words.in(Rule.UNKNOWN_TARGET, "free", turn.id(), turn.free().to()));
			}
		}

		private void checkTarget(String target, String place, String property, Words wrong) {
			if (!this.graph.has(target)) {
				this.findings.unknown(Rule.UNKNOWN_TARGET, place, property, wrong, this.graph.meant(target),
						Words.in(Rule.UNKNOWN_TARGET, "right"));
			}
		}

		private void checkWays() {
			this.graph.unreachable()
				.forEach((place) -> this.findings.add(Rule.UNREACHABLE, place, "",
						Words.in(Rule.UNREACHABLE, kind(place), place), Words.in(Rule.UNREACHABLE, "right")));
			if (this.scenario.endings().isEmpty()) {
				this.findings.add(Rule.NO_ENDING, "endings");
				return;
			}
			this.graph.endless()
				.forEach((place) -> this.findings.add(Rule.CANNOT_END, place, place,
						String.join(", ", this.graph.following(place))));
		}

		private String kind(String place) {
			return this.scenario.endings().stream().map(Ending::id).anyMatch(place::equals) ? "ending" : "turn";
		}

	}

}
