package org.peerway.roleplay.write.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.peerway.roleplay.script.Act;
import org.peerway.roleplay.script.PassRule;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Value;
import org.peerway.roleplay.script.Variable;

/** What a scenario is set up with: speakers, variables, acts and what is asked for. */
public final class Cast {

	private Cast() {
	}

	public static Added addSpeaker(Scenario scenario, String name) {
		String id = FreshIds.speaker(scenario, name);
		var speakers = Listed.with(scenario.speakers(), new Speaker(id, name, ""));
		return new Added(ScenarioPen.on(scenario).speakers(speakers).write(), id);
	}

	public static Scenario changeSpeaker(Scenario scenario, String id, UnaryOperator<Speaker> change) {
		return ScenarioPen.on(scenario).speakers(Listed.change(scenario.speakers(), Speaker::id, id, change)).write();
	}

	public static Scenario moveSpeaker(Scenario scenario, String id, int by) {
		return ScenarioPen.on(scenario)
			.speakers(Listed.move(scenario.speakers(), Speaker::id, id, by, (_) -> true))
			.write();
	}

	public static Scenario removeSpeaker(Scenario scenario, String id) {
		var less = ScenarioPen.on(scenario).speakers(Listed.without(scenario.speakers(), Speaker::id, id)).write();
		return Translations.forget(less, "speaker/" + id);
	}

	public static Added addVariable(Scenario scenario, String name, Value initial) {
		String id = FreshIds.variable(scenario, name);
		var variables = Listed.with(scenario.variables(), new Variable(id, initial));
		return new Added(ScenarioPen.on(scenario).variables(variables).write(), id);
	}

	/** What the variable holds at the start, and so of which kind it is. */
	public static Scenario startWith(Scenario scenario, String id, Value initial) {
		return ScenarioPen.on(scenario)
			.variables(Listed.change(scenario.variables(), Variable::id, id, (_) -> new Variable(id, initial)))
			.write();
	}

	public static Scenario moveVariable(Scenario scenario, String id, int by) {
		return ScenarioPen.on(scenario)
			.variables(Listed.move(scenario.variables(), Variable::id, id, by, (_) -> true))
			.write();
	}

	public static Scenario removeVariable(Scenario scenario, String id) {
		return ScenarioPen.on(scenario).variables(Listed.without(scenario.variables(), Variable::id, id)).write();
	}

	public static Added addAct(Scenario scenario, String title) {
		String id = FreshIds.act(scenario, title);
		return new Added(ScenarioPen.on(scenario).acts(Listed.with(scenario.acts(), new Act(id, title))).write(), id);
	}

	public static Scenario titleAct(Scenario scenario, String id, String title) {
		return ScenarioPen.on(scenario)
			.acts(Listed.change(scenario.acts(), Act::id, id, (_) -> new Act(id, title)))
			.write();
	}

	public static Scenario moveAct(Scenario scenario, String id, int by) {
		return ScenarioPen.on(scenario).acts(Listed.move(scenario.acts(), Act::id, id, by, (_) -> true)).write();
	}

	/** Its turns stay, and belong to no act then. */
	public static Scenario removeAct(Scenario scenario, String id) {
		var turns = scenario.turns()
			.stream()
			.map((turn) -> id.equals(turn.act()) ? TurnPen.on(turn).act(null).write() : turn)
			.toList();
		var less = ScenarioPen.on(scenario).acts(Listed.without(scenario.acts(), Act::id, id)).turns(turns).write();
		return Translations.forget(less, "act/" + id);
	}

	/** How many points of a principle a play has to show. */
	public static Scenario askFor(Scenario scenario, String principle, PassRule.Thresholds thresholds) {
		Map<String, PassRule.Thresholds> rule = new LinkedHashMap<>(scenario.pass().thresholds());
		rule.put(principle, thresholds);
		return ScenarioPen.on(scenario).pass(new PassRule(rule)).write();
	}

	public static Scenario askNothingOf(Scenario scenario, String principle) {
		Map<String, PassRule.Thresholds> rule = new LinkedHashMap<>(scenario.pass().thresholds());
		rule.remove(principle);
		return ScenarioPen.on(scenario).pass(new PassRule(rule)).write();
	}

}
