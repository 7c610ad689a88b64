package org.peerway.roleplay.check;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Effect;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.FreeText;
import org.peerway.roleplay.script.PassRule;
import org.peerway.roleplay.script.PassRule.Thresholds;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Variable;

/** Copies of the parts of a scenario in which one thing is otherwise. */
final class Edits {

	private Edits() {
	}

	static Scenario start(Scenario of, String start) {
		return scenario(of, of.variables(), start, of.turns(), of.endings(), of.pass());
	}

	static Scenario turns(Scenario of, List<Turn> turns) {
		return scenario(of, of.variables(), of.start(), turns, of.endings(), of.pass());
	}

	static Scenario endings(Scenario of, List<Ending> endings) {
		return scenario(of, of.variables(), of.start(), of.turns(), endings, of.pass());
	}

	static Scenario variables(Scenario of, List<Variable> variables) {
		return scenario(of, variables, of.start(), of.turns(), of.endings(), of.pass());
	}

	static Scenario thresholds(Scenario of, Map<String, Thresholds> thresholds) {
		return scenario(of, of.variables(), of.start(), of.turns(), of.endings(), new PassRule(thresholds));
	}

	private static Scenario scenario(Scenario of, List<Variable> variables, String start, List<Turn> turns,
			List<Ending> endings, PassRule pass) {
		return new Scenario(of.id(), of.title(), of.minutes(), of.summary(), of.scene(), of.role(), of.contentNote(),
				of.concepts(), of.speakers(), variables, of.acts(), start, turns, endings, pass, of.language(),
				of.translations());
	}

	static Ending id(Ending of, String id) {
		return new Ending(id, of.title(), of.text(), of.debrief());
	}

	static Turn id(Turn of, String id) {
		return turn(of, id, of.speaker(), of.act(), of.choices(), of.free());
	}

	static Turn speaker(Turn of, String speaker) {
		return turn(of, of.id(), speaker, of.act(), of.choices(), of.free());
	}

	static Turn act(Turn of, String act) {
		return turn(of, of.id(), of.speaker(), act, of.choices(), of.free());
	}

	static Turn choices(Turn of, List<Choice> choices) {
		return turn(of, of.id(), of.speaker(), of.act(), choices, of.free());
	}

	static Turn free(Turn of, FreeText free) {
		return turn(of, of.id(), of.speaker(), of.act(), of.choices(), free);
	}

	private static Turn turn(Turn of, String id, String speaker, @Nullable String act, List<Choice> choices,
			@Nullable FreeText free) {
		return new Turn(id, speaker, of.text(), of.picture(), of.contentNote(), act, of.must(), choices, free);
	}

	static Choice id(Choice of, String id) {
		return choice(of, id, of.to(), of.scores(), of.effects(), of.when());
	}

	static Choice to(Choice of, String to) {
		return choice(of, of.id(), to, of.scores(), of.effects(), of.when());
	}

	static Choice scores(Choice of, Map<String, Integer> scores) {
		return choice(of, of.id(), of.to(), scores, of.effects(), of.when());
	}

	/** Without a mark of harm that says nothing. */
	static Choice harmless(Choice of) {
		return new Choice(of.id(), of.text(), of.to(), of.scores(), of.feedback(), orNull(of.harm()),
				orNull(of.instead()), of.effects(), of.when());
	}

	private static @Nullable String orNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text;
	}

	static Choice effects(Choice of, List<Effect> effects) {
		return choice(of, of.id(), of.to(), of.scores(), effects, of.when());
	}

	static Choice when(Choice of, String when) {
		return choice(of, of.id(), of.to(), of.scores(), of.effects(), when);
	}

	private static Choice choice(Choice of, String id, String to, Map<String, Integer> scores, List<Effect> effects,
			String when) {
		return new Choice(id, of.text(), to, scores, of.feedback(), of.harm(), of.instead(), effects, when);
	}

}
