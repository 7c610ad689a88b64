package org.peerway.roleplay.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.FreeText;
import org.peerway.roleplay.script.Place;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

/**
 * From where a play can always come to an ending, whatever its variables hold: by replies
 * without a condition, or at turns where each reply has one and all of them are right.
 */
public final class SureEnds {

	private final Map<String, Turn> turns = new LinkedHashMap<>();

	private final Map<String, Integer> steps = new HashMap<>();

	public SureEnds(Scenario scenario) {
		scenario.turns().forEach((turn) -> this.turns.putIfAbsent(turn.id(), turn));
		scenario.endings()
			.stream()
			.map(Place::id)
			.filter((id) -> !this.turns.containsKey(id))
			.forEach((id) -> this.steps.put(id, 0));
		for (int round = 1; round(round); round++) {
			continue;
		}
	}

	private boolean round(int number) {
		var more = this.turns.values()
			.stream()
			.filter((turn) -> !this.steps.containsKey(turn.id()) && isSure(turn))
			.map(Turn::id)
			.toList();
		more.forEach((turn) -> this.steps.put(turn, number));
		return !more.isEmpty();
	}

	private boolean isSure(Turn turn) {
		var free = Optional.ofNullable(turn.free()).map(FreeText::to).stream();
		var always = Stream
			.concat(turn.choices().stream().filter((choice) -> choice.when().isBlank()).map(Choice::to), free)
			.toList();
		return always.isEmpty() ? !turn.choices().isEmpty() && turn.targets().allMatch(this.steps::containsKey)
				: always.stream().anyMatch(this.steps::containsKey);
	}

	/** After how many replies at most a play can be at an ending, if that is sure. */
	Optional<Integer> steps(String place) {
		return Optional.ofNullable(this.steps.get(place));
	}

	/**
	 * The first turns from where it is not sure, and from where no such turn follows that
	 * could be the cause; each has a reply that leads to where it is sure.
	 */
	public List<String> doubtful() {
		var list = List.copyOf(this.turns.values());
		Map<String, Integer> numbers = new HashMap<>();
		list.forEach((turn) -> numbers.put(turn.id(), numbers.size()));
		var next = list.stream()
			.map((turn) -> turn.targets().filter(numbers::containsKey).mapToInt(numbers::get).toArray())
			.toArray(int[][]::new);
		var unsure = new BitSet();
		IntStream.range(0, list.size())
			.filter((number) -> !this.steps.containsKey(list.get(number).id()))
			.forEach(unsure::set);
		var components = Components.of(next, unsure);
		List<String> first = new ArrayList<>();
		components.last()
			.stream()
			.forEach((component) -> components.nodes(component)
				.mapToObj(list::get)
				.filter((turn) -> turn.targets().anyMatch(this.steps::containsKey))
				.findFirst()
				.ifPresent((turn) -> first.add(turn.id())));
		return first;
	}

}
