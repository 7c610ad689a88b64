package org.peerway.roleplay.write.edit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.script.Act;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.FreeText;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Turn;

/** What can be done with the turns of a scenario. */
public final class Turns {

	private Turns() {
	}

	/** The turn with that id. */
	public static Optional<Turn> find(Scenario scenario, String id) {
		return scenario.turns().stream().filter((turn) -> turn.id().equals(id)).findFirst();
	}

	/** A new turn behind another one, in the same act; at the end if that is no turn. */
	public static Added add(Scenario scenario, String after) {
		var before = find(scenario, after);
		String id = FreshIds.turn(scenario);
		var turn = new Turn(id, speaker(scenario, before), "", null, null, before.map(Turns::act).orElse(null), false,
				List.of(blankChoice("a"), blankChoice("b")), null);
		var turns = Listed.behind(scenario.turns(), (one) -> one.id().equals(after), turn);
		var longer = ScenarioPen.on(scenario).turns(turns);
		return new Added((scenario.turns().isEmpty() ? longer.start(id) : longer).write(), id);
	}

	/** A new turn to which that choice leads. */
	public static Added addFor(Scenario scenario, String turn, String choice) {
		var added = add(scenario, turn);
		return new Added(Choices.lead(added.scenario(), turn, choice, added.id()), added.id());
	}

	/** A new turn to which one's own words lead. */
	public static Added addForWords(Scenario scenario, String turn) {
		var added = add(scenario, turn);
		return new Added(leadWords(added.scenario(), turn, added.id()), added.id());
	}

	/** Leads on from what is said in one's own words. */
	public static Scenario leadWords(Scenario scenario, String turn, String to) {
		return changeWords(scenario, turn, (free) -> new FreeText(free.ask(), to, free.principles(), free.example()));
	}

	public static Scenario change(Scenario scenario, String id, UnaryOperator<Turn> change) {
		return ScenarioPen.on(scenario).turns(Listed.change(scenario.turns(), Turn::id, id, change)).write();
	}

	/** Changes what is asked for in one's own words, where it is. */
	public static Scenario changeWords(Scenario scenario, String id, UnaryOperator<FreeText> change) {
		return change(scenario, id, (turn) -> {
			FreeText free = turn.free();
			return (free != null) ? TurnPen.on(turn).free(change.apply(free)).write() : turn;
		});
	}

	/** A copy right behind, with its translations; what led to the turn still does. */
	public static Added duplicate(Scenario scenario, String id) {
		String copy = FreshIds.copy(scenario, id);
		var turns = find(scenario, id)
			.map((turn) -> Listed.behind(scenario.turns(), (one) -> one.id().equals(id),
					TurnPen.on(turn).id(copy).write()))
			.orElse(scenario.turns());
		return new Added(Translations.copy(ScenarioPen.on(scenario).turns(turns).write(), id, copy), copy);
	}

	/** Changes places with the next turn of its act, or the one before. */
	public static Scenario move(Scenario scenario, String id, int by) {
		String act = find(scenario, id).map((turn) -> group(scenario, turn)).orElse("");
		var turns = Listed.move(scenario.turns(), Turn::id, id, by, (other) -> group(scenario, other).equals(act));
		return ScenarioPen.on(scenario).turns(turns).write();
	}

	/** Puts a turn at the end of an act, or takes it out of all. */
	public static Scenario moveTo(Scenario scenario, String id, @Nullable String act) {
		var turn = find(scenario, id).map((one) -> TurnPen.on(one).act(act).write());
		if (turn.isEmpty() || Objects.equals(find(scenario, id).map(Turns::act).orElse(null), act)) {
			return scenario;
		}
		var others = Listed.without(scenario.turns(), Turn::id, id);
		boolean first = others.stream().noneMatch((other) -> Objects.equals(other.act(), act));
		var turns = first ? Listed.change(scenario.turns(), Turn::id, id, (_) -> turn.get())
				: Listed.behind(others, (other) -> Objects.equals(other.act(), act), turn.get());
		return ScenarioPen.on(scenario).turns(turns).write();
	}

	/** What led to the turn leads nowhere then. */
	public static Scenario remove(Scenario scenario, String id) {
		var less = ScenarioPen.on(scenario).turns(Listed.without(scenario.turns(), Turn::id, id)).write();
		return Translations.forget(less, id);
	}

	/** Lets the trainee answer in words of one's own, in place of the choices. */
	public static Scenario askForWords(Scenario scenario, String id) {
		return change(scenario, id, (turn) -> {
			String to = turn.targets().filter((target) -> !target.isEmpty()).findFirst().orElse("");
			return TurnPen.on(turn).choices(List.of()).free(new FreeText("", to, List.of(), "")).write();
		});
	}

	/** Offers choices in place of words of one's own. */
	public static Scenario offerChoices(Scenario scenario, String id) {
		return change(scenario, id, (turn) -> {
			String to = turn.targets().findFirst().orElse("");
			var choices = turn.choices().isEmpty()
					? List.of(ChoicePen.on(blankChoice("a")).to(to).write(), blankChoice("b")) : turn.choices();
			return TurnPen.on(turn).free(null).choices(choices).write();
		});
	}

	/** The act it stands in, as far as the scenario has it; else nothing. */
	public static String group(Scenario scenario, Turn turn) {
		return scenario.acts().stream().map(Act::id).filter((act) -> act.equals(turn.act())).findFirst().orElse("");
	}

	static Choice blankChoice(String id) {
		return new Choice(id, "", "", Map.of(), "", null, null);
	}

	private static @Nullable String act(Turn turn) {
		return turn.act();
	}

	private static String speaker(Scenario scenario, Optional<Turn> before) {
		return before.or(() -> scenario.turns().stream().findFirst())
			.map(Turn::speaker)
			.or(() -> scenario.speakers().stream().findFirst().map(Speaker::id))
			.orElse("");
	}

}
