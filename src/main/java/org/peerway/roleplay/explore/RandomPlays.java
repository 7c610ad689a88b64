package org.peerway.roleplay.explore;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.peerway.roleplay.script.Conditions;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Place;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

/**
 * What becomes of a scenario when replies are taken at random: the same seed, the same
 * plays. Whoever goes round for long heads for an ending, as people would.
 */
public final class RandomPlays {

	/** From so many replies for each turn on, a play heads for an ending. */
	private static final int ROUND = 4;

	private static final int MOST_STEPS = 20_000;

	/** Farther than any ending that was found. */
	private static final int BEYOND = 1_000_000;

	private final Way.Finder ways;

	private final Standing start;

	private final Map<Standing, Integer> stepsToEnd;

	private final SureEnds sure;

	private final int patience;

	private final Random chance;

	private final Map<String, Integer> endings = new LinkedHashMap<>();

	private final Map<String, SortedMap<Integer, Integer>> points = new LinkedHashMap<>();

	private final SortedMap<Integer, Integer> lengths = new TreeMap<>();

	private final Set<String> unseen;

	private int unfinished;

	private RandomPlays(Scenario scenario, Exploration exploration, long seed) {
		var asked = new Asked(scenario, Conditions.of(scenario));
		this.ways = new Way.Finder(scenario, asked);
		this.start = Standing.atStart(scenario, asked);
		this.stepsToEnd = exploration.stepsToEnd();
		this.sure = new SureEnds(scenario);
		this.patience = 50 + ROUND * scenario.turns().size();
		this.chance = new Random(seed);
		this.unseen = scenario.turns().stream().map(Turn::id).collect(Collectors.toCollection(LinkedHashSet::new));
		scenario.endings().forEach((ending) -> this.endings.put(ending.id(), 0));
		scenario.turns()
			.forEach((turn) -> turn.choices()
				.forEach((choice) -> choice.scores()
					.keySet()
					.forEach((principle) -> this.points.put(principle, new TreeMap<>()))));
	}

	/** Plays so often. */
	public static RandomPlays of(Scenario scenario, Exploration exploration, int plays, long seed) {
		var random = new RandomPlays(scenario, exploration, seed);
		for (int i = 0; i < plays; i++) {
			random.play();
		}
		return random;
	}

	private void play() {
		Map<String, Integer> sums = new LinkedHashMap<>();
		var standing = this.start;
		int steps = 0;
		for (var on = see(standing); canGoOn(on, steps); on = see(standing)) {
			var way = take(on, steps++);
			way.choice()
				.ifPresent((choice) -> choice.scores().forEach((name, more) -> sums.merge(name, more, Integer::sum)));
			standing = way.to();
		}
		if (this.ways.place(standing.place()).orElse(null) instanceof Ending ending) {
			this.endings.merge(ending.id(), 1, Integer::sum);
			this.points.forEach((name, counts) -> counts.merge(sums.getOrDefault(name, 0), 1, Integer::sum));
			this.lengths.merge(steps, 1, Integer::sum);
		}
		else {
			this.unfinished++;
		}
	}

	/** Who has gone round for long, and sees no ending, gives up. */
	private boolean canGoOn(List<Way> ways, int steps) {
		return !ways.isEmpty() && steps < MOST_STEPS
				&& (steps < this.patience || ways.stream().anyMatch((way) -> far(way) < Integer.MAX_VALUE));
	}

	private List<Way> see(Standing standing) {
		this.ways.turn(standing).map(Place::id).ifPresent(this.unseen::remove);
		return this.ways.from(standing);
	}

	private Way take(List<Way> ways, int steps) {
		if (steps < this.patience || this.chance.nextInt(8) == 0) {
			return ways.get(this.chance.nextInt(ways.size()));
		}
		return ways.stream().min(Comparator.comparingInt(this::far)).orElseThrow();
	}

	private int far(Way way) {
		int steps = this.stepsToEnd.getOrDefault(way.to(), -1);
		return (steps >= 0) ? steps
				: this.sure.steps(way.to().place()).map((most) -> BEYOND + most).orElse(Integer.MAX_VALUE);
	}

	/** How many plays came to each ending, in the order of the scenario. */
	public Map<String, Integer> endings() {
		return new LinkedHashMap<>(this.endings);
	}

	/** By principle, how many plays ended with so many points. */
	public Map<String, SortedMap<Integer, Integer>> points() {
		return new LinkedHashMap<>(this.points);
	}

	/** How many plays had so many replies. */
	public SortedMap<Integer, Integer> lengths() {
		return new TreeMap<>(this.lengths);
	}

	/** Turns that no play came to, in the order of the scenario. */
	public List<String> unseen() {
		return List.copyOf(this.unseen);
	}

	/** Plays that came to no ending. */
	public int unfinished() {
		return this.unfinished;
	}

}
