package org.peerway.roleplay.write.compare;

import java.util.List;

import org.peerway.roleplay.script.Scenario;

/**
 * How two versions of a scenario differ.
 *
 * @param differences in the order of the file; none if they are the same
 */
public record ScenarioComparison(List<Difference> differences) {

	public ScenarioComparison {
		differences = List.copyOf(differences);
	}

	public static ScenarioComparison of(Scenario before, Scenario after) {
		return new ScenarioComparison(List.of());
	}

}
