package org.peerway.roleplay.write.edit;

import java.util.Optional;
import java.util.function.UnaryOperator;

import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Scenario;

/** What can be done with the endings of a scenario. */
public final class Endings {

	private Endings() {
	}

	/** The ending with that id. */
	public static Optional<Ending> find(Scenario scenario, String id) {
		return scenario.endings().stream().filter((ending) -> ending.id().equals(id)).findFirst();
	}

	/** A new ending behind the others. */
	public static Added add(Scenario scenario) {
		String id = FreshIds.ending(scenario);
		var endings = Listed.with(scenario.endings(), new Ending(id, "", "", ""));
		return new Added(ScenarioPen.on(scenario).endings(endings).write(), id);
	}

	/** A new ending to which that choice leads. */
	public static Added addFor(Scenario scenario, String turn, String choice) {
		var added = add(scenario);
		return new Added(Choices.lead(added.scenario(), turn, choice, added.id()), added.id());
	}

	/** A new ending to which one's own words lead. */
	public static Added addForWords(Scenario scenario, String turn) {
		var added = add(scenario);
		return new Added(Turns.leadWords(added.scenario(), turn, added.id()), added.id());
	}

	public static Scenario change(Scenario scenario, String id, UnaryOperator<Ending> change) {
		return ScenarioPen.on(scenario).endings(Listed.change(scenario.endings(), Ending::id, id, change)).write();
	}

	/** A copy right behind, with its translations. */
	public static Added duplicate(Scenario scenario, String id) {
		String copy = FreshIds.copy(scenario, id);
		var endings = find(scenario, id).map((one) -> Listed.behind(scenario.endings(),
				(other) -> other.id().equals(id), new Ending(copy, one.title(), one.text(), one.debrief())))
			.orElse(scenario.endings());
		return new Added(
				Translations.copy(ScenarioPen.on(scenario).endings(endings).write(), "ending/" + id, "ending/" + copy),
				copy);
	}

	public static Scenario move(Scenario scenario, String id, int by) {
		return ScenarioPen.on(scenario)
			.endings(Listed.move(scenario.endings(), Ending::id, id, by, (_) -> true))
			.write();
	}

	/** What led to the ending leads nowhere then. */
	public static Scenario remove(Scenario scenario, String id) {
		var less = ScenarioPen.on(scenario).endings(Listed.without(scenario.endings(), Ending::id, id)).write();
		return Translations.forget(less, "ending/" + id);
	}

}
