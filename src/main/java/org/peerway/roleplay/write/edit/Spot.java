package org.peerway.roleplay.write.edit;

import org.peerway.roleplay.script.Place;
import org.peerway.roleplay.script.Scenario;

/**
 * Where something stands in a scenario, as one looks it up in the outline.
 *
 * @param place the turn or ending; empty for the scenario as a whole
 * @param choice of that turn; empty for the turn itself
 */
public record Spot(String place, String choice) {

	/** What belongs to no turn and no ending. */
	public static final Spot WHOLE = new Spot("", "");

	private static final String ENDING = "ending/";

	/** Where a finding is: a turn or ending, one of its choices, else the whole. */
	public static Spot of(Scenario scenario, String place) {
		if (has(scenario, place)) {
			return new Spot(place, "");
		}
		int slash = place.lastIndexOf('/');
		return (slash > 0 && has(scenario, place.substring(0, slash)))
				? new Spot(place.substring(0, slash), place.substring(slash + 1)) : WHOLE;
	}

	/** Where a line of the scenario is. */
	public static Spot ofLine(Scenario scenario, String line) {
		String rest = line.startsWith(ENDING) ? line.substring(ENDING.length()) : line;
		for (int end = rest.length(); end > 0; end = rest.lastIndexOf('/', end - 1)) {
			if (has(scenario, rest.substring(0, end))) {
				String place = rest.substring(0, end);
				String below = rest.substring(Math.min(rest.length(), end + 1)).split("/", 2)[0];
				boolean choice = Turns.find(scenario, place).flatMap((turn) -> turn.choice(below)).isPresent();
				return new Spot(place, choice ? below : "");
			}
		}
		return WHOLE;
	}

	public boolean isWhole() {
		return this.place.isEmpty();
	}

	private static boolean has(Scenario scenario, String id) {
		return scenario.places().map(Place::id).anyMatch(id::equals);
	}

}
