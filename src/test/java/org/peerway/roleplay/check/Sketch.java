package org.peerway.roleplay.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.peerway.roleplay.Fixtures;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Effect;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.FreeText;
import org.peerway.roleplay.script.PassRule;
import org.peerway.roleplay.script.PassRule.Thresholds;
import org.peerway.roleplay.script.Picture;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Value;
import org.peerway.roleplay.script.Variable;

/** A small scenario of which a test says only what it is about. */
final class Sketch {

	private final List<Turn> turns = new ArrayList<>();

	private final List<Ending> endings = new ArrayList<>();

	private PassRule pass = PassRule.NONE;

	private String scene = "The park.";

	private String language = "en";

	private Map<String, Map<String, String>> translations = Map.of();

	static Sketch of(Turn... turns) {
		var sketch = new Sketch();
		sketch.turns.addAll(List.of(turns));
		return sketch;
	}

	Sketch endings(String... ids) {
		Stream.of(ids).map((id) -> new Ending(id, "The end", "They leave.", "Look back.")).forEach(this.endings::add);
		return this;
	}

	Sketch ending(Ending ending) {
		this.endings.add(ending);
		return this;
	}

	Sketch pass(String principle, int basic, int proficient) {
		this.pass = new PassRule(Map.of(principle, new Thresholds(basic, proficient)));
		return this;
	}

	Sketch scene(String text) {
		this.scene = text;
		return this;
	}

	Sketch in(String language) {
		this.language = language;
		return this;
	}

	Sketch translations(Map<String, Map<String, String>> translations) {
		this.translations = translations;
		return this;
	}

	Scenario scenario() {
		if (this.endings.isEmpty()) {
			endings("end");
		}
		return new Scenario("sketch", "A sketch", 10, "Summary.", this.scene, "You are early.", null, List.of(),
				List.of(Fixtures.DEVON),
				List.of(new Variable("trust", new Value.Amount(0)), new Variable("told", new Value.Flag(false)),
						new Variable("mood", new Value.Word("tense"))),
				List.of(), this.turns.getFirst().id(), this.turns, this.endings, this.pass, this.language,
				this.translations);
	}

	/** A turn with those choices. */
	static Turn turn(String id, Choice... choices) {
		return new Turn(id, "devon", "Hm.", List.of(choices));
	}

	/** A turn with choices that lead to those places, and at least two of them. */
	static Turn turn(String id, String... targets) {
		List<Choice> choices = new ArrayList<>();
		Stream.of(targets).forEach((to) -> choices.add(reply("to-" + to, to, choices.size())));
		if (choices.size() == 1) {
			choices.add(reply("also-to-" + targets[0], targets[0], 1));
		}
		return turn(id, choices.toArray(Choice[]::new));
	}

	static Turn must(Turn turn) {
		return new Turn(turn.id(), turn.speaker(), turn.text(), turn.picture(), turn.contentNote(), turn.act(), true,
				turn.choices(), turn.free());
	}

	static Turn saying(String text, Turn turn) {
		return new Turn(turn.id(), turn.speaker(), text, turn.choices());
	}

	static Turn pictured(String alternative, Turn turn) {
		return new Turn(turn.id(), turn.speaker(), turn.text(), new Picture("bench.png", alternative), null, null,
				false, turn.choices(), null);
	}

	static Turn written(String id, String to, String... principles) {
		return new Turn(id, "devon", "Hm.", new FreeText("What do you say?", to, List.of(principles), "Thanks."));
	}

	/** A choice that is scored by mutuality. */
	static Choice reply(String id, String to, int score) {
		return reply(id, to, Map.of("mutuality", score), "reply " + id);
	}

	static Choice reply(String id, String to, Map<String, Integer> scores, String text) {
		return new Choice(id, text, to, scores, "It landed.", null, null);
	}

	static Choice when(String condition, Choice choice, Effect... effects) {
		return Edits.when(Edits.effects(choice, Arrays.asList(effects)), condition);
	}

	static Choice feedback(String feedback, Choice choice) {
		return new Choice(choice.id(), choice.text(), choice.to(), choice.scores(), feedback, choice.harm(),
				choice.instead());
	}

	static Effect set(String variable, Value value) {
		return new Effect(variable, Effect.Kind.SET, value);
	}

	static Effect tell(boolean told) {
		return set("told", new Value.Flag(told));
	}

	static Effect trust(int more) {
		return new Effect("trust", Effect.Kind.ADD, new Value.Amount(more));
	}

}
