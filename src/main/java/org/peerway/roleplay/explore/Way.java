package org.peerway.roleplay.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Place;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

/** One reply that a play can go on by; without a choice it is in one's own words. */
record Way(Optional<Choice> choice, Standing to) {

	int score(String principle) {
		return this.choice.map((taken) -> taken.score(principle)).orElse(0);
	}

	/** Finds the ways on; replies that lead nowhere are none. */
	static final class Finder {

		private final Map<String, Place> places;

		private final Asked asked;

		Finder(Scenario scenario, Asked asked) {
			this.places = scenario.places().collect(Collectors.toMap(Place::id, (place) -> place, (one, _) -> one));
			this.asked = asked;
		}

		Optional<Place> place(String id) {
			return Optional.ofNullable(this.places.get(id));
		}

		Optional<Turn> turn(Standing standing) {
			return place(standing.place()).filter(Turn.class::isInstance).map(Turn.class::cast);
		}

		List<Way> from(Standing standing) {
			if (!(this.places.get(standing.place()) instanceof Turn turn)) {
				return List.of();
			}
			List<Way> ways = new ArrayList<>();
			for (Choice choice : offered(turn, standing)) {
				if (this.places.containsKey(choice.to())) {
					ways.add(new Way(Optional.of(choice), standing.after(choice, this.asked)));
				}
			}
			if (turn.free() != null && this.places.containsKey(turn.free().to())) {
				ways.add(new Way(Optional.empty(), standing.after(turn.free().to(), this.asked)));
			}
			return ways;
		}

		/** Where no choice is open all are, as in plays. */
		private List<Choice> offered(Turn turn, Standing standing) {
			List<Choice> open = new ArrayList<>(turn.choices().size());
			for (Choice choice : turn.choices()) {
				if (this.asked.isOpen(choice, standing)) {
					open.add(choice);
				}
			}
			return open.isEmpty() ? turn.choices() : open;
		}

	}

}
