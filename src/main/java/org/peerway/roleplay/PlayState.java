package org.peerway.roleplay;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Facts;
import org.peerway.roleplay.script.Place;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Value;

/**
 * Where a play stands, the steps that led there, and what it remembers.
 *
 * @param values by variable
 * @param visits how often the play has come to each turn or ending, this one included
 * @param points sums of the chosen replies' scores by principle
 */
public record PlayState(Place place, List<Step> steps, Map<String, Value> values, Map<String, Integer> visits,
		Map<String, Integer> points) implements Facts {

	public PlayState {
		steps = List.copyOf(steps);
		values = Map.copyOf(values);
		visits = Map.copyOf(visits);
		points = Map.copyOf(points);
	}

	/** The turn that waits for a reply, unless the play has ended. */
	public Optional<Turn> turn() {
		return (this.place instanceof Turn turn) ? Optional.of(turn) : Optional.empty();
	}

	/** The ending that the play has come to, if it has. */
	public Optional<Ending> ending() {
		return (this.place instanceof Ending ending) ? Optional.of(ending) : Optional.empty();
	}

	@Override
	public Optional<Value> value(String variable) {
		return Optional.ofNullable(this.values.get(variable));
	}

	@Override
	public int visits(String place) {
		return this.visits.getOrDefault(place, 0);
	}

	@Override
	public int points(String principle) {
		return this.points.getOrDefault(principle, 0);
	}

	/** One reply at a turn. */
	public sealed interface Step {

		String turn();

		/** A choice was taken. */
		record Chosen(String turn, String choice) implements Step {
		}

		/** Something was said in one's own words, which are no matter for a log. */
		record Said(String turn, String text) implements Step {

			@Override
			public String toString() {
				return "Said[turn=" + this.turn + ", " + this.text.length() + " characters]";
			}

		}

	}

}
