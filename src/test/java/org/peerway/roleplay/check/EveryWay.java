package org.peerway.roleplay.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.peerway.roleplay.script.Place;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

/**
 * Which place leads to which, by trying every step again until nothing is new: slow, and
 * too simple to be wrong.
 */
final class EveryWay {

	private final Scenario scenario;

	private final List<String> places;

	private final Map<String, List<String>> following = new TreeMap<>();

	EveryWay(Scenario scenario) {
		this.scenario = scenario;
		this.places = scenario.places().map(Place::id).toList();
		this.places.forEach((place) -> this.following.put(place, new ArrayList<>(List.of(place))));
		boolean more = true;
		while (more) {
			more = scenario.turns().stream().map(this::step).reduce(false, Boolean::logicalOr);
		}
	}

	private boolean step(Turn turn) {
		boolean more = false;
		for (List<String> known : this.following.values()) {
			for (String to : turn.targets().toList()) {
				if (known.contains(turn.id()) && !known.contains(to)) {
					more = known.add(to);
				}
			}
		}
		return more;
	}

	private boolean leads(String from, String to) {
		return this.following.get(from).contains(to);
	}

	private boolean ends(String place) {
		return this.scenario.endings().stream().anyMatch((ending) -> leads(place, ending.id()));
	}

	List<String> unreachable() {
		var lost = this.places.stream().filter((place) -> !leads(this.scenario.start(), place)).toList();
		return lost.stream()
			.filter((place) -> lost.stream().allMatch((other) -> !leads(other, place) || leads(place, other)))
			.filter((place) -> isFirst(place, lost))
			.toList();
	}

	List<String> endless() {
		var stuck = this.places.stream().filter((place) -> !ends(place)).toList();
		return stuck.stream()
			.filter((place) -> stuck.stream().allMatch((other) -> !leads(place, other) || leads(other, place)))
			.filter((place) -> isFirst(place, stuck))
			.toList();
	}

	/** Whether no earlier one leads there and back. */
	private boolean isFirst(String place, List<String> among) {
		return among.subList(0, among.indexOf(place))
			.stream()
			.noneMatch((other) -> leads(other, place) && leads(place, other));
	}

}
