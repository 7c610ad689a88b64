package org.peerway.roleplay.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.peerway.roleplay.check.Finding.Rule;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Condition;
import org.peerway.roleplay.script.Effect;
import org.peerway.roleplay.script.FreeText;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Variable;

/** Makes the changes that findings offer. */
public final class Fixes {

	private final Scenario scenario;

	private final Finding finding;

	private Fixes(Scenario scenario, Finding finding) {
		this.scenario = scenario;
		this.finding = finding;
	}

	/**
	 * The scenario without what was found; nothing if the finding offers no change, or if
	 * the scenario has changed since and there is nothing to put right any more.
	 */
	public static Optional<Scenario> apply(Scenario scenario, Finding finding) {
		return (finding.fix() == null) ? Optional.empty()
				: Optional.of(new Fixes(scenario, finding).fixed(finding.fix()))
					.filter((fixed) -> !fixed.equals(scenario));
	}

	private Scenario fixed(Fix fix) {
		return switch (fix) {
			case Fix.Replace replace -> replace(replace.from(), replace.to());
			case Fix.Write write -> choice((choice) -> write(choice, write.text()));
			case Fix.TellApart _ -> tellApart();
			case Fix.AddVariable add -> addVariable(add.variable());
			case Fix.Score score -> choice((choice) -> score(choice, score));
			case Fix.Ask ask -> Edits.thresholds(this.scenario, mapped(this.scenario.pass().thresholds(),
					(thresholds) -> thresholds.replace(ask.principle(), ask.thresholds())));
			case Fix.Harmless _ -> choice(Edits::harmless);
			case Fix.Mix _ -> Edits.turns(this.scenario, mixed());
		};
	}

	private static <V> Map<String, V> mapped(Map<String, V> map, Consumer<Map<String, V>> change) {
		var changed = new LinkedHashMap<>(map);
		change.accept(changed);
		return changed;
	}

	/** Another choice of the same id may have a condition that can be read. */
	private Choice write(Choice choice, String condition) {
		boolean meant = this.finding.rule() != Rule.CONDITION_UNREADABLE || Condition.tryParse(choice.when()).isEmpty();
		return meant ? Edits.when(choice, condition) : choice;
	}

	private static Choice score(Choice choice, Fix.Score better) {
		return Edits.scores(choice, mapped(choice.scores(), (scores) -> scores.computeIfPresent(better.principle(),
				(_, score) -> (Math.abs((long) score) > TurnCheck.HIGHEST_SCORE) ? better.score() : score)));
	}

	private Scenario replace(String from, String to) {
		UnaryOperator<String> name = (id) -> id.equals(from) ? to : id;
		if (this.finding.place().equals("start") && this.finding.property().isEmpty()) {
			return Edits.start(this.scenario, name.apply(this.scenario.start()));
		}
		if (this.finding.place().equals("pass") && this.finding.property().isEmpty()) {
			return Edits.thresholds(this.scenario, renamed(this.scenario.pass().thresholds(), name));
		}
		return switch (this.finding.property()) {
			case "speaker" -> turn((turn) -> Edits.speaker(turn, name.apply(turn.speaker())));
			case "act" -> turn((turn) -> (turn.act() != null) ? Edits.act(turn, name.apply(turn.act())) : turn);
			case "free/to" ->
				free((free) -> new FreeText(free.ask(), name.apply(free.to()), free.principles(), free.example()));
			case "free/principles" -> free((free) -> new FreeText(free.ask(), free.to(),
					free.principles().stream().map(name).distinct().toList(), free.example()));
			case "to" -> choice((choice) -> Edits.to(choice, name.apply(choice.to())));
			case "scores" -> choice((choice) -> Edits.scores(choice, renamed(choice.scores(), name)));
			case "effects" -> choice((choice) -> Edits.effects(choice,
					choice.effects()
						.stream()
						.map((effect) -> new Effect(name.apply(effect.variable()), effect.kind(), effect.value()))
						.toList()));
			case "when" -> choice((choice) -> Condition.tryParse(choice.when())
				.filter((_) -> !choice.when().isBlank())
				.map((condition) -> Edits.when(choice, names(name).in(condition).print()))
				.orElse(choice));
			default -> this.scenario;
		};
	}

	/** What has the right name already stays as it is. */
	private static <V> Map<String, V> renamed(Map<String, V> map, UnaryOperator<String> name) {
		Map<String, V> renamed = new LinkedHashMap<>();
		map.forEach((id, value) -> {
			String better = name.apply(id);
			if (better.equals(id) || !map.containsKey(better)) {
				renamed.put(better, value);
			}
		});
		return renamed;
	}

	private Names names(UnaryOperator<String> name) {
		UnaryOperator<String> same = UnaryOperator.identity();
		return switch (this.finding.rule()) {
			case Rule.UNKNOWN_VARIABLE -> new Names(name, same, same);
			case Rule.UNKNOWN_TARGET -> new Names(same, name, same);
			default -> new Names(same, same, name);
		};
	}

	private Scenario turn(UnaryOperator<Turn> change) {
		return Edits.turns(this.scenario,
				this.scenario.turns()
					.stream()
					.map((turn) -> turn.id().equals(this.finding.place()) ? change.apply(turn) : turn)
					.toList());
	}

	private Scenario free(UnaryOperator<FreeText> change) {
		return turn((turn) -> (turn.free() != null) ? Edits.free(turn, change.apply(turn.free())) : turn);
	}

	private Scenario choice(UnaryOperator<Choice> change) {
		return Edits.turns(this.scenario, this.scenario.turns().stream().map((turn) -> choices(turn, change)).toList());
	}

	private Turn choices(Turn turn, UnaryOperator<Choice> change) {
		return Edits.choices(turn,
				turn.choices()
					.stream()
					.map((choice) -> (turn.id() + "/" + choice.id()).equals(this.finding.place()) ? change.apply(choice)
							: choice)
					.toList());
	}

	private Scenario addVariable(Variable variable) {
		if (this.scenario.variable(variable.id()).isPresent()) {
			return this.scenario;
		}
		var variables = new ArrayList<>(this.scenario.variables());
		variables.add(variable);
		return Edits.variables(this.scenario, variables);
	}

	private Scenario tellApart() {
		var places = new Apart(this.scenario.places().map((place) -> place.id()).toList());
		boolean ofPlaces = places.isTwice(this.finding.place());
		var turns = this.scenario.turns().stream().map((turn) -> {
			var choices = new Apart(turn.choices().stream().map(Choice::id).toList());
			var apart = Edits.choices(turn,
					turn.choices()
						.stream()
						.map((choice) -> (turn.id() + "/" + choice.id()).equals(this.finding.place())
								? Edits.id(choice, choices.next(choice.id())) : choice)
						.toList());
			return (ofPlaces && turn.id().equals(this.finding.place())) ? Edits.id(apart, places.next(turn.id()))
					: apart;
		}).toList();
		var endings = this.scenario.endings()
			.stream()
			.map((ending) -> (ofPlaces && ending.id().equals(this.finding.place()))
					? Edits.id(ending, places.next(ending.id())) : ending)
			.toList();
		return Edits.endings(Edits.turns(this.scenario, turns), endings);
	}

	/** The best reply of one turn after the other stands first, second, and so on. */
	private List<Turn> mixed() {
		List<Turn> mixed = new ArrayList<>();
		int clear = 0;
		for (Turn turn : this.scenario.turns()) {
			var best = (turn.choices().size() > 1) ? ReplyWarnings.best(turn) : Optional.<Choice>empty();
			if (best.isEmpty()) {
				mixed.add(turn);
				continue;
			}
			var choices = new ArrayList<>(turn.choices());
			int wanted = clear++ % choices.size();
			Collections.rotate(choices, wanted - choices.indexOf(best.get()));
			mixed.add(Edits.choices(turn, choices));
		}
		return mixed;
	}

	/** Gives out ids: the first time as it is, then new ones. */
	private static final class Apart {

		private final List<String> all;

		private final Set<String> taken;

		private final Set<String> given = new HashSet<>();

		Apart(List<String> all) {
			this.all = all;
			this.taken = new HashSet<>(all);
		}

		boolean isTwice(String id) {
			return Collections.frequency(this.all, id) > 1;
		}

		String next(String id) {
			if (this.given.add(id)) {
				return id;
			}
			int number = 2;
			while (!this.taken.add(id + "-" + number)) {
				number++;
			}
			return id + "-" + number;
		}

	}

}
