package org.peerway.roleplay.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

/**
 * Which places of a scenario lead to which. A mistyped target counts as the one that was
 * probably meant, so that one slip of the pen is one fault and not five.
 */
final class ScenarioGraph {

	private final Map<String, Set<String>> next = new LinkedHashMap<>();

	private final Set<String> mayEnd = new LinkedHashSet<>();

	private final Map<String, Set<String>> following = new HashMap<>();

	private final Optional<String> start;

	ScenarioGraph(Scenario scenario) {
		scenario.turns().forEach((turn) -> this.next.putIfAbsent(turn.id(), new LinkedHashSet<>()));
		scenario.endings().stream().map(Ending::id).forEach((ending) -> {
			this.next.putIfAbsent(ending, new LinkedHashSet<>());
			this.mayEnd.add(ending);
		});
		scenario.turns().forEach(this::connect);
		this.start = meant(scenario.start());
	}

	private void connect(Turn turn) {
		if (turn.targets().findAny().isEmpty()) {
			this.mayEnd.add(turn.id());
		}
		turn.targets()
			.forEach((to) -> meant(to).ifPresentOrElse(
					(target) -> this.next.getOrDefault(turn.id(), Set.of()).add(target),
					() -> this.mayEnd.add(turn.id())));
	}

	Set<String> places() {
		return Collections.unmodifiableSet(this.next.keySet());
	}

	boolean has(String place) {
		return this.next.containsKey(place);
	}

	/** The place with that id, else the one with the most similar id. */
	Optional<String> meant(String target) {
		return has(target) ? Optional.of(target) : Closest.to(target, this.next.keySet());
	}

	/**
	 * Places that no play comes to; only the first of those that hang on one another.
	 */
	List<String> unreachable() {
		if (this.start.isEmpty()) {
			return List.of();
		}
		Set<String> lost = new LinkedHashSet<>(this.next.keySet());
		lost.removeAll(following(this.start.get()));
		return firsts(lost, (place, other) -> leads(other, place));
	}

	/**
	 * Turns from which no play comes to an ending; only the first of each circle that is
	 * never left. A turn whose way on is unknown gets the benefit of the doubt.
	 */
	List<String> endless() {
		Set<String> stuck = new LinkedHashSet<>(this.next.keySet());
		stuck.removeIf((place) -> following(place).stream().anyMatch(this.mayEnd::contains));
		return firsts(stuck, this::leads);
	}

	/** All places that can come after that one, and itself. */
	Set<String> following(String place) {
		return this.following.computeIfAbsent(place, this::walk);
	}

	private Set<String> walk(String from) {
		Set<String> seen = new LinkedHashSet<>(Set.of(from));
		ArrayDeque<String> open = new ArrayDeque<>(seen);
		while (!open.isEmpty()) {
			this.next.getOrDefault(open.remove(), Set.of()).stream().filter(seen::add).forEach(open::add);
		}
		return seen;
	}

	private boolean leads(String from, String to) {
		return following(from).contains(to);
	}

	/**
	 * The places that depend only on places that depend on them in turn, one for each
	 * such circle.
	 */
	private static List<String> firsts(Collection<String> places, BiPredicate<String, String> dependsOn) {
		List<String> roots = new ArrayList<>();
		for (String place : places) {
			boolean root = places.stream()
				.filter((other) -> dependsOn.test(place, other))
				.allMatch((other) -> dependsOn.test(other, place));
			if (root && roots.stream().noneMatch((known) -> dependsOn.test(place, known))) {
				roots.add(place);
			}
		}
		return roots;
	}

}
