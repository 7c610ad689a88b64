package org.peerway.roleplay.write.edit;

import java.util.List;
import java.util.function.UnaryOperator;

import org.peerway.roleplay.script.Act;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Condition;
import org.peerway.roleplay.script.Condition.And;
import org.peerway.roleplay.script.Condition.Compare;
import org.peerway.roleplay.script.Condition.Holds;
import org.peerway.roleplay.script.Condition.Not;
import org.peerway.roleplay.script.Condition.Or;
import org.peerway.roleplay.script.Effect;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.FreeText;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Term;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Variable;

/** Changes ids together with all that points to them. */
public final class Rename {

	private Rename() {
	}

	/** A turn or an ending, with the choices that lead there and what asks for visits. */
	public static Scenario place(Scenario scenario, String from, String to) {
		UnaryOperator<String> id = (one) -> one.equals(from) ? to : one;
		UnaryOperator<String> when = (text) -> conditions(text,
				(term) -> (term instanceof Term.Visits visits) ? new Term.Visits(id.apply(visits.place())) : term);
		boolean ending = scenario.endings().stream().map(Ending::id).anyMatch(from::equals);
		var turns = scenario.turns().stream().map((turn) -> place(turn, id, when)).toList();
		var endings = Listed.change(scenario.endings(), Ending::id, from,
				(one) -> new Ending(to, one.title(), one.text(), one.debrief()));
		var renamed = ScenarioPen.on(scenario).start(id.apply(scenario.start())).turns(turns).endings(endings).write();
		String prefix = ending ? "ending/" : "";
		return Translations.rename(renamed, prefix + from, prefix + to);
	}

	private static Turn place(Turn turn, UnaryOperator<String> id, UnaryOperator<String> when) {
		var choices = turn.choices()
			.stream()
			.map((choice) -> ChoicePen.on(choice).to(id.apply(choice.to())).when(when.apply(choice.when())).write())
			.toList();
		FreeText free = turn.free();
		var words = (free == null) ? null
				: new FreeText(free.ask(), id.apply(free.to()), free.principles(), free.example());
		return TurnPen.on(turn).id(id.apply(turn.id())).choices(choices).free(words).write();
	}

	/** A variable, with what changes it and what asks for it. */
	public static Scenario variable(Scenario scenario, String from, String to) {
		UnaryOperator<String> id = (one) -> one.equals(from) ? to : one;
		UnaryOperator<String> when = (text) -> conditions(text,
				(term) -> (term instanceof Term.Held held) ? new Term.Held(id.apply(held.variable())) : term);
		var variables = Listed.change(scenario.variables(), Variable::id, from,
				(one) -> new Variable(to, one.initial()));
		var renamed = ScenarioPen.on(scenario).variables(variables).write();
		return everyChoice(renamed,
				(choice) -> ChoicePen.on(choice)
					.when(when.apply(choice.when()))
					.effects(effects(choice.effects(), id))
					.write());
	}

	private static List<Effect> effects(List<Effect> effects, UnaryOperator<String> id) {
		return effects.stream()
			.map((effect) -> new Effect(id.apply(effect.variable()), effect.kind(), effect.value()))
			.toList();
	}

	/** A speaker, with the turns. */
	public static Scenario speaker(Scenario scenario, String from, String to) {
		var speakers = Listed.change(scenario.speakers(), Speaker::id, from,
				(one) -> new Speaker(to, one.name(), one.inside(), one.moves()));
		var turns = scenario.turns()
			.stream()
			.map((turn) -> turn.speaker().equals(from) ? TurnPen.on(turn).speaker(to).write() : turn)
			.toList();
		return Translations.rename(ScenarioPen.on(scenario).speakers(speakers).turns(turns).write(), "speaker/" + from,
				"speaker/" + to);
	}

	/** An act, with its turns. */
	public static Scenario act(Scenario scenario, String from, String to) {
		var acts = Listed.change(scenario.acts(), Act::id, from, (one) -> new Act(to, one.title()));
		var turns = scenario.turns()
			.stream()
			.map((turn) -> from.equals(turn.act()) ? TurnPen.on(turn).act(to).write() : turn)
			.toList();
		return Translations.rename(ScenarioPen.on(scenario).acts(acts).turns(turns).write(), "act/" + from,
				"act/" + to);
	}

	private static Scenario everyChoice(Scenario scenario, UnaryOperator<Choice> change) {
		var turns = scenario.turns()
			.stream()
			.map((turn) -> TurnPen.on(turn).choices(turn.choices().stream().map(change).toList()).write())
			.toList();
		return ScenarioPen.on(scenario).turns(turns).write();
	}

	/** A condition that cannot be read, or says nothing of the kind, stays as it is. */
	private static String conditions(String text, UnaryOperator<Term> terms) {
		return Condition.tryParse(text)
			.filter((_) -> !text.isBlank())
			.filter((condition) -> !terms(condition, terms).equals(condition))
			.map((condition) -> terms(condition, terms).print())
			.orElse(text);
	}

	private static Condition terms(Condition condition, UnaryOperator<Term> terms) {
		return switch (condition) {
			case Holds holds -> new Holds(terms.apply(holds.term()));
			case Compare compare ->
				new Compare(terms.apply(compare.left()), compare.operator(), terms.apply(compare.right()));
			case Not not -> new Not(terms(not.inner(), terms));
			case And and -> new And(terms(and.left(), terms), terms(and.right(), terms));
			case Or or -> new Or(terms(or.left(), terms), terms(or.right(), terms));
		};
	}

}
