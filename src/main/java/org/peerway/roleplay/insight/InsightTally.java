package org.peerway.roleplay.insight;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.peerway.roleplay.PlayMachine;
import org.peerway.roleplay.PlayState;
import org.peerway.roleplay.PlayState.Step;
import org.peerway.roleplay.PlayStatus;
import org.peerway.roleplay.Scores;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

/** Counts plays of one scenario, one after the other; keeps counts and no plays. */
public final class InsightTally {

	private final Scenario scenario;

	private final List<Principle> principles;

	private final PlayMachine machine;

	private final Map<List<Object>, Integer> flows = new LinkedHashMap<>();

	private final Map<List<String>, Map<String, Integer>> taken = new LinkedHashMap<>();

	private final Map<String, Integer> reached = new LinkedHashMap<>();

	private final Map<String, Integer> open = new LinkedHashMap<>();

	private final Map<String, Integer> left = new LinkedHashMap<>();

	private final Map<String, Integer> met = new LinkedHashMap<>();

	private final Map<String, Integer> endings = new LinkedHashMap<>();

	private final Map<YearMonth, Map<String, int[]>> scored = new TreeMap<>();

	private int plays;

	private int ended;

	public InsightTally(Scenario scenario, List<Principle> principles) {
		this.scenario = scenario;
		this.principles = List.copyOf(principles);
		this.machine = new PlayMachine(scenario);
	}

	/** Counts a play of this scenario. */
	public void add(Played played) {
		var seen = new HashSet<String>();
		var state = walk(played, seen);
		this.plays++;
		seen.forEach((place) -> count(this.reached, place));
		if (played.status() == PlayStatus.ENDED) {
			end(played, state, seen);
		}
		else {
			count((played.status() == PlayStatus.OPEN) ? this.open : this.left, state.place().id());
		}
	}

	private PlayState walk(Played played, Set<String> seen) {
		var state = this.machine.start();
		seen.add(state.place().id());
		for (int i = 0; i < played.steps().size(); i++) {
			var step = played.steps().get(i);
			var from = state.place().id();
			state = goOn(state, step);
			var to = state.place().id();
			seen.add(to);
			this.flows.merge(List.of(i + 1, from, to), 1, Integer::sum);
			if (i >= played.takenOver()) {
				this.taken.computeIfAbsent(List.of(from, reply(step)), (reply) -> new TreeMap<>())
					.merge(played.group(), 1, Integer::sum);
			}
		}
		return state;
	}

	private PlayState goOn(PlayState state, Step step) {
		return switch (step) {
			case Step.Chosen chosen -> this.machine.choose(state, chosen.choice());
			case Step.Said said -> this.machine.say(state, said.text());
		};
	}

	private static String reply(Step step) {
		return switch (step) {
			case Step.Chosen chosen -> chosen.choice();
			case Step.Said _ -> Insight.OWN_WORDS;
		};
	}

	private void end(Played played, PlayState state, Set<String> seen) {
		this.ended++;
		count(this.endings, state.place().id());
		musts().map(Turn::id).filter(seen::contains).forEach((turn) -> count(this.met, turn));
		var months = this.scored.computeIfAbsent(played.month(), (month) -> new LinkedHashMap<>());
		Scores.of(this.machine.transcript(state), this.principles)
			.tallies()
			.forEach((tally) -> add(months.computeIfAbsent(tally.principle().id(), (id) -> new int[4]), 1, tally.met(),
					tally.calledFor(), tally.points()));
	}

	private static void add(int[] sums, int... values) {
		for (int i = 0; i < sums.length; i++) {
			sums[i] += values[i];
		}
	}

	private static void count(Map<String, Integer> counts, String key) {
		counts.merge(key, 1, Integer::sum);
	}

	private Stream<Turn> musts() {
		return this.scenario.turns().stream().filter(Turn::must);
	}

	/** What the plays so far tell. */
	public Insight insight() {
		return new Insight(this.plays, this.ended, flows(), takenInOrder(), standing(),
				musts().map((turn) -> must(turn.id())).toList(), scored(),
				this.scenario.endings()
					.stream()
					.map((ending) -> new Insight.Ended(ending.id(), this.endings.getOrDefault(ending.id(), 0)))
					.toList());
	}

	private List<Insight.Flow> flows() {
		return this.flows.entrySet()
			.stream()
			.map((flow) -> new Insight.Flow((Integer) flow.getKey().get(0), (String) flow.getKey().get(1),
					(String) flow.getKey().get(2), flow.getValue()))
			.sorted(Insight.Flow.ORDER)
			.toList();
	}

	private List<Insight.Taken> takenInOrder() {
		return this.scenario.turns()
			.stream()
			.flatMap((turn) -> replies(turn).map((reply) -> new Insight.Taken(turn.id(), reply,
					this.taken.getOrDefault(List.of(turn.id(), reply), Map.of()))))
			.toList();
	}

	private static Stream<String> replies(Turn turn) {
		return (turn.free() != null) ? Stream.of(Insight.OWN_WORDS) : turn.choices().stream().map(Choice::id);
	}

	private List<Insight.Standing> standing() {
		return this.scenario.turns()
			.stream()
			.map(Turn::id)
			.map((turn) -> new Insight.Standing(turn, this.reached.getOrDefault(turn, 0),
					this.open.getOrDefault(turn, 0), this.left.getOrDefault(turn, 0)))
			.toList();
	}

	private Insight.Must must(String turn) {
		int plays = this.met.getOrDefault(turn, 0);
		return new Insight.Must(turn, plays, this.ended - plays);
	}

	private List<Insight.Scored> scored() {
		var all = new ArrayList<Insight.Scored>();
		this.scored.forEach((month,
				sums) -> this.principles.stream().map(Principle::id).filter(sums::containsKey).forEach((principle) -> {
					int[] sum = sums.getOrDefault(principle, new int[4]);
					all.add(new Insight.Scored(month, principle, sum[0], sum[1], sum[2], sum[3]));
				}));
		return all;
	}

}
