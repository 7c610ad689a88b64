package org.peerway.roleplay.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Effect;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.FreeText;
import org.peerway.roleplay.script.PassRule.Thresholds;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Value;

/** Puts a scenario into the tree that {@link ScenarioEntry} reads. */
final class ScenarioTree {

	private final Map<String, Object> tree = new LinkedHashMap<>();

	private ScenarioTree() {
	}

	static Map<String, Object> of(Scenario scenario) {
		return new ScenarioTree().text("id", scenario.id())
			.text("title", scenario.title())
			.put("minutes", scenario.minutes())
			.text("language", scenario.language())
			.text("summary", scenario.summary())
			.text("scene", scenario.scene())
			.text("role", scenario.role())
			.textIf("contentNote", scenario.contentNote())
			.put("concepts", texts(scenario.concepts()))
			.put("speakers", scenario.speakers().stream().map(ScenarioTree::speaker).toList())
			.list("variables",
					scenario.variables()
						.stream()
						.map((variable) -> new ScenarioTree().text("id", variable.id())
							.put("initial", value(variable.initial())).tree)
						.toList())
			.list("acts",
					scenario.acts()
						.stream()
						.map((act) -> new ScenarioTree().text("id", act.id()).text("title", act.title()).tree)
						.toList())
			.map("pass", thresholds(scenario.pass().thresholds()))
			.text("start", scenario.start())
			.put("turns", scenario.turns().stream().map(ScenarioTree::turn).toList())
			.put("endings", scenario.endings().stream().map(ScenarioTree::ending).toList())
			.map("translations", translations(scenario.translations())).tree;
	}

	private static Map<String, Object> speaker(Speaker speaker) {
		var tree = new ScenarioTree().text("id", speaker.id())
			.text("name", speaker.name())
			.text("inside", speaker.inside());
		return tree.textIf("moves", speaker.moves().isEmpty() ? null : speaker.moves()).tree;
	}

	private static Map<String, Object> turn(Turn turn) {
		var tree = new ScenarioTree().text("id", turn.id())
			.textIf("act", turn.act())
			.text("speaker", turn.speaker())
			.text("text", turn.text())
			.textIf("contentNote", turn.contentNote());
		if (turn.picture() != null) {
			tree.put("picture", new ScenarioTree().text("file", turn.picture().file())
				.text("alternative", turn.picture().alternative()).tree);
		}
		if (turn.must()) {
			tree.put("must", true);
		}
		if (turn.free() != null) {
			tree.put("free", free(turn.free()));
		}
		if (turn.free() == null || !turn.choices().isEmpty()) {
			tree.put("choices", turn.choices().stream().map(ScenarioTree::choice).toList());
		}
		return tree.tree;
	}

	private static Map<String, Object> free(FreeText free) {
		return new ScenarioTree().text("ask", free.ask())
			.text("to", free.to())
			.put("principles", texts(free.principles()))
			.text("example", free.example()).tree;
	}

	private static Map<String, Object> choice(Choice choice) {
		return new ScenarioTree().text("id", choice.id())
			.textIf("when", choice.when().isEmpty() ? null : choice.when())
			.text("text", choice.text())
			.text("to", choice.to())
			.put("scores", choice.scores())
			.text("feedback", choice.feedback())
			.textIf("harm", choice.harm())
			.textIf("try", choice.instead())
			.list("effects", choice.effects().stream().map(ScenarioTree::effect).toList()).tree;
	}

	private static Map<String, Object> effect(Effect effect) {
		return new ScenarioTree().text("variable", effect.variable())
			.put((effect.kind() == Effect.Kind.ADD) ? "add" : "set", value(effect.value())).tree;
	}

	private static Map<String, Object> ending(Ending ending) {
		return new ScenarioTree().text("id", ending.id())
			.text("title", ending.title())
			.text("text", ending.text())
			.text("debrief", ending.debrief()).tree;
	}

	private static Map<String, Object> thresholds(Map<String, Thresholds> byPrinciple) {
		var tree = new ScenarioTree();
		byPrinciple.forEach((principle, both) -> tree.put(principle,
				new ScenarioTree().put("basic", both.basic()).put("proficient", both.proficient()).tree));
		return tree.tree;
	}

	private static Map<String, Object> translations(Map<String, Map<String, String>> byLanguage) {
		var tree = new ScenarioTree();
		byLanguage.forEach((language, lines) -> {
			var byId = new ScenarioTree();
			lines.forEach(byId::text);
			tree.put(language, byId.tree);
		});
		return tree.tree;
	}

	private static Object value(Value value) {
		return switch (value) {
			case Value.Amount amount -> amount.number();
			case Value.Flag flag -> flag.set();
			case Value.Word word -> kept(word.text());
		};
	}

	private static List<String> texts(List<String> texts) {
		return texts.stream().map(ScenarioTree::kept).toList();
	}

	/** One line break at the end is taken off when it is read. */
	private static String kept(String text) {
		return text.endsWith("\n") ? text + "\n" : text;
	}

	private ScenarioTree text(String property, String text) {
		return put(property, kept(text));
	}

	private ScenarioTree textIf(String property, @Nullable String text) {
		return (text != null) ? text(property, text) : this;
	}

	private ScenarioTree list(String property, List<?> items) {
		return items.isEmpty() ? this : put(property, items);
	}

	private ScenarioTree map(String property, Map<?, ?> entries) {
		return entries.isEmpty() ? this : put(property, entries);
	}

	private ScenarioTree put(String property, Object value) {
		this.tree.put(property, value);
		return this;
	}

}
