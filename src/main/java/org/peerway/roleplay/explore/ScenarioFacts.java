package org.peerway.roleplay.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.peerway.roleplay.script.Scenario;

/**
 * What a screen tells an author of a scenario as a whole.
 *
 * @param whole whether all that can happen was looked at
 * @param plays how many were played at random, by the same seed always the same
 * @param endings how many of them came to each ending, in the order of the scenario
 * @param points how many of them ended with so many points, by principle
 * @param lengths how many of them had so many replies
 * @param unseen turns that none of them came to, in the order of the scenario
 * @param unfinished how many came to no ending
 */
public record ScenarioFacts(Figures figures, boolean whole, int plays, Map<String, Integer> endings,
		Map<String, SortedMap<Integer, Integer>> points, SortedMap<Integer, Integer> lengths, List<String> unseen,
		int unfinished) {

	/** How many plays are played at random. */
	public static final int PLAYS = 1000;

	public ScenarioFacts {
		endings = new LinkedHashMap<>(endings);
		points = new LinkedHashMap<>(points);
		unseen = List.copyOf(unseen);
	}

	/** Looks at a scenario, be it a draft with faults. */
	public static ScenarioFacts of(Scenario scenario, long seed) {
		var exploration = Exploration.of(scenario);
		var random = RandomPlays.of(scenario, exploration, PLAYS, seed);
		return new ScenarioFacts(Figures.of(scenario, exploration), exploration.isWhole(), PLAYS, random.endings(),
				random.points(), random.lengths(), random.unseen(), random.unfinished());
	}

}
