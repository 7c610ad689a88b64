package org.peerway.roleplay.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.peerway.base.lens.Lens;
import org.peerway.roleplay.check.Finding.Rule;
import org.peerway.roleplay.check.Finding.Words;
import org.peerway.roleplay.explore.Exploration;
import org.peerway.roleplay.script.Conditions;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

/**
 * Tells whether a scenario can be played, and what its author may want to look at again:
 * of findings that follow from one another only the cause.
 */
public final class ScenarioCheck {

	/** With these it is not known yet what can happen in a play. */
	private static final Set<Rule> OBSCURING = EnumSet.of(Rule.DUPLICATE_ID, Rule.UNKNOWN_TARGET, Rule.UNKNOWN_VARIABLE,
			Rule.UNKNOWN_PRINCIPLE, Rule.NO_CHOICES, Rule.FREE_AND_CHOICES, Rule.SCORE_OUT_OF_RANGE,
			Rule.CONDITION_UNREADABLE, Rule.TYPE_CLASH);

	private final Set<String> principles;

	private final Lens lens;

	/**
	 * A check against the practice principles of a course.
	 * @param principles the ids that choices may be scored by
	 */
	public ScenarioCheck(Collection<String> principles) {
		this(principles, Lens.NONE);
	}

	/**
	 * A check that sees shorthand too.
	 * @param principles the ids that choices may be scored by
	 */
	public ScenarioCheck(Collection<String> principles, Lens lens) {
		this.principles = Set.copyOf(principles);
		this.lens = lens;
	}

	/** First all faults in the order of the file, then all warnings likewise. */
	public List<Finding> check(Scenario scenario) {
		var run = new Run(scenario);
		List<Finding> all = new ArrayList<>(run.faults());
		all.addAll(run.warnings());
		return List.copyOf(all);
	}

	/** All faults in the order of the file; empty if the scenario can be played. */
	public List<Finding> faults(Scenario scenario) {
		return List.copyOf(new Run(scenario).faults());
	}

	private final class Run {

		private final Scenario scenario;

		private final FileOrder order;

		private final ScenarioGraph graph;

		private final Conditions conditions;

		private final Findings faults = new Findings();

		private final Findings warnings = new Findings();

		Run(Scenario scenario) {
			this.scenario = scenario;
			this.order = new FileOrder(scenario);
			this.graph = new ScenarioGraph(scenario);
			this.conditions = Conditions.of(scenario);
		}

		List<Finding> faults() {
			new IdCheck(this.scenario, this.faults).check();
			new EmptyCheck(this.scenario, this.faults).check();
			checkStart();
			checkPass();
			var turns = new TurnCheck(this.scenario, this.graph, ScenarioCheck.this.principles, this.faults);
			var logic = new LogicCheck(this.scenario, this.conditions, this.graph, ScenarioCheck.this.principles,
					this.faults);
			for (Turn turn : this.scenario.turns()) {
				turns.check(turn);
				turn.choices().forEach((choice) -> logic.check(turn, choice));
			}
			new WayCheck(this.scenario, this.graph, this.faults).check();
			if (!this.faults.have(OBSCURING)) {
				checkPlays();
			}
			return this.order.of(this.faults.list());
		}

		/** What can happen is looked at once, for faults and warnings alike. */
		private void checkPlays() {
			var exploration = Exploration.of(this.scenario, this.conditions);
			new PlayCheck(this.scenario, this.graph, exploration, this.faults).check();
			new PathWarnings(this.scenario, this.graph, exploration, this.warnings).check();
			new PassWarnings(this.scenario, exploration, this.warnings).check();
		}

		List<Finding> warnings() {
			new ReplyWarnings(this.scenario, this.warnings).check();
			new GapWarnings(this.scenario, this.warnings).check();
			new WordingWarnings(this.scenario, ScenarioCheck.this.lens, this.warnings).check();
			return this.order.of(this.warnings.list());
		}

		private void checkStart() {
			String start = this.scenario.start();
			if (!this.graph.has(start)) {
				this.faults.unknown(Rule.UNKNOWN_TARGET, "start", "", Words.in(Rule.UNKNOWN_TARGET, "start", start),
						start, this.graph.meant(start), Words.in(Rule.UNKNOWN_TARGET, "right"));
			}
		}

		private void checkPass() {
			this.scenario.pass().thresholds().forEach((principle, asked) -> {
				if (!ScenarioCheck.this.principles.contains(principle)) {
					this.faults.unknown(Rule.UNKNOWN_PRINCIPLE, "pass", "",
							Words.in(Rule.UNKNOWN_PRINCIPLE, "pass", principle), principle,
							ScenarioCheck.this.principles);
				}
				if (asked.proficient() < asked.basic()) {
					this.faults.add(Rule.THRESHOLDS_OUT_OF_ORDER, "pass", "",
							Words.of(Rule.THRESHOLDS_OUT_OF_ORDER, principle),
							Words.in(Rule.THRESHOLDS_OUT_OF_ORDER, "right"),
							Fix.Ask.of(principle, asked.proficient(), asked.basic()));
				}
			});
		}

	}

}
