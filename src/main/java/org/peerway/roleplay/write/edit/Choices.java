package org.peerway.roleplay.write.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

/** What can be done with the choices of a turn. */
public final class Choices {

	private Choices() {
	}

	/** A new choice behind the others. */
	public static Added add(Scenario scenario, String turn) {
		String id = Turns.find(scenario, turn).map(FreshIds::choice).orElse("a");
		return new Added(
				Turns.change(scenario, turn,
						(one) -> TurnPen.on(one).choices(Listed.with(one.choices(), Turns.blankChoice(id))).write()),
				id);
	}

	public static Scenario change(Scenario scenario, String turn, String id, UnaryOperator<Choice> change) {
		return Turns.change(scenario, turn,
				(one) -> TurnPen.on(one).choices(Listed.change(one.choices(), Choice::id, id, change)).write());
	}

	/** Lets the choice lead to that turn or ending. */
	public static Scenario lead(Scenario scenario, String turn, String id, String to) {
		return change(scenario, turn, id, (choice) -> ChoicePen.on(choice).to(to).write());
	}

	/** Scores the choice by a principle. */
	public static Scenario score(Scenario scenario, String turn, String id, String principle, int score) {
		return change(scenario, turn, id, (choice) -> {
			Map<String, Integer> scores = new LinkedHashMap<>(choice.scores());
			scores.put(principle, score);
			return ChoicePen.on(choice).scores(scores).write();
		});
	}

	/** The principle does not apply to the choice. */
	public static Scenario unscore(Scenario scenario, String turn, String id, String principle) {
		return change(scenario, turn, id, (choice) -> {
			Map<String, Integer> scores = new LinkedHashMap<>(choice.scores());
			scores.remove(principle);
			return ChoicePen.on(choice).scores(scores).write();
		});
	}

	/** A copy right behind, with its translations. */
	public static Added duplicate(Scenario scenario, String turn, String id) {
		String copy = Turns.find(scenario, turn).map(FreshIds::choice).orElse(id);
		var more = Turns.change(scenario, turn,
				(one) -> one.choice(id).map((choice) -> withCopy(one, choice, copy)).orElse(one));
		return new Added(Translations.copy(more, turn + "/" + id, turn + "/" + copy), copy);
	}

	private static Turn withCopy(Turn turn, Choice choice, String copy) {
		var longer = Listed.behind(turn.choices(), (one) -> one.id().equals(choice.id()),
				ChoicePen.on(choice).id(copy).write());
		return TurnPen.on(turn).choices(longer).write();
	}

	public static Scenario move(Scenario scenario, String turn, String id, int by) {
		return Turns.change(scenario, turn,
				(one) -> TurnPen.on(one).choices(Listed.move(one.choices(), Choice::id, id, by, (_) -> true)).write());
	}

	public static Scenario remove(Scenario scenario, String turn, String id) {
		var less = Turns.change(scenario, turn,
				(one) -> TurnPen.on(one).choices(Listed.without(one.choices(), Choice::id, id)).write());
		return Translations.forget(less, turn + "/" + id);
	}

}
