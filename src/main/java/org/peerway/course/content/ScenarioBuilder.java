package org.peerway.course.content;

import java.util.HashMap;
import java.util.Map;

import org.peerway.base.yaml.Entry;
import org.peerway.roleplay.Scenario;

/** Builds a scenario from its file. */
final class ScenarioBuilder {

	private ScenarioBuilder() {
	}

	static Scenario scenario(Entry scenario) {
		return new Scenario(scenario.text("id"), scenario.text("title"), scenario.number("minutes"),
				scenario.text("summary"), scenario.text("scene"), scenario.text("role"),
				scenario.textOrNull("contentNote"), scenario.texts("concepts"),
				scenario.entries("speakers").stream().map(ScenarioBuilder::speaker).toList(), scenario.text("start"),
				scenario.entries("turns").stream().map(ScenarioBuilder::turn).toList(),
				scenario.entries("endings").stream().map(ScenarioBuilder::ending).toList());
	}

	private static Scenario.Speaker speaker(Entry speaker) {
		return new Scenario.Speaker(speaker.text("id"), speaker.text("name"), speaker.text("inside"));
	}

	private static Scenario.Turn turn(Entry turn) {
		return new Scenario.Turn(turn.text("id"), turn.text("speaker"), turn.text("text"),
				turn.entries("choices").stream().map(ScenarioBuilder::choice).toList());
	}

	private static Scenario.Choice choice(Entry choice) {
		return new Scenario.Choice(choice.text("id"), choice.text("text"), choice.text("to"), scores(choice),
				choice.text("feedback"), choice.textOrNull("harm"), choice.textOrNull("try"));
	}

	private static Map<String, Integer> scores(Entry choice) {
		Entry scores = choice.entry("scores").orElseThrow(() -> choice.unreadable("scores"));
		var byPrinciple = new HashMap<String, Integer>();
		scores.names().forEach((principle) -> byPrinciple.put(principle, scores.number(principle)));
		return byPrinciple;
	}

	private static Scenario.Ending ending(Entry ending) {
		return new Scenario.Ending(ending.text("id"), ending.text("title"), ending.text("text"),
				ending.text("debrief"));
	}

}
