package org.peerway.roleplay.write.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Effect;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.FreeText;
import org.peerway.roleplay.script.Picture;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Value;
import org.peerway.roleplay.write.compare.Difference.Part;

/** Lays a scenario out as parts with their properties, in the order of the file. */
final class Parts {

	private final Map<Key, Properties> all = new LinkedHashMap<>();

	private Parts() {
	}

	/**
	 * Names a part.
	 *
	 * @param group what it has an order in: the turn of a choice, else nothing
	 * @param time counts those of the same name, from 1, which only drafts have
	 */
	record Key(Part part, String place, String group, int time) {
	}

	static Map<Key, Properties> of(Scenario scenario) {
		var parts = new Parts();
		parts.add(Part.HEAD, "", (head) -> head(scenario, head));
		scenario.speakers().forEach((speaker) -> parts.add(Part.SPEAKER, speaker.id(), (all) -> speaker(speaker, all)));
		scenario.variables()
			.forEach((variable) -> parts.add(Part.VARIABLE, variable.id(),
					(all) -> all.put("initial", text(variable.initial()))));
		scenario.acts()
			.forEach((act) -> parts.add(Part.ACT, act.id(),
					(all) -> all.line("title", "act/" + act.id() + "/title", act.title())));
		scenario.turns().forEach(parts::turn);
		scenario.endings().forEach((ending) -> parts.add(Part.ENDING, ending.id(), (all) -> ending(ending, all)));
		scenario.pass().thresholds().forEach((principle, both) -> parts.add(Part.PASS, principle, (all) -> {
			all.put("basic", Integer.toString(both.basic()));
			all.put("proficient", Integer.toString(both.proficient()));
		}));
		scenario.translations()
			.forEach((language, lines) -> parts.add(Part.TRANSLATION, language,
					(all) -> lines.forEach((line, text) -> all.line(line, line, text))));
		return parts.all;
	}

	private void add(Part part, String place, Consumer<Properties> fill) {
		add(part, place, "", fill);
	}

	private Key add(Part part, String place, String group, Consumer<Properties> fill) {
		var key = new Key(part, place, group, 1);
		while (this.all.containsKey(key)) {
			key = new Key(part, place, group, key.time() + 1);
		}
		var properties = new Properties();
		fill.accept(properties);
		this.all.put(key, properties);
		return key;
	}

	private static void head(Scenario scenario, Properties head) {
		head.put("id", scenario.id());
		head.put("language", scenario.language());
		head.line("title", "title", scenario.title());
		head.put("minutes", Integer.toString(scenario.minutes()));
		head.line("summary", "summary", scenario.summary());
		head.line("scene", "scene", scenario.scene());
		head.line("role", "role", scenario.role());
		head.line("contentNote", "contentNote", scenario.contentNote());
		head.put("concepts", String.join(", ", scenario.concepts()));
		head.put("start", scenario.start());
	}

	private static void speaker(Speaker speaker, Properties all) {
		String id = "speaker/" + speaker.id();
		all.line("name", id + "/name", speaker.name());
		all.line("inside", id + "/inside", speaker.inside());
		all.line("moves", id + "/moves", speaker.moves());
	}

	private void turn(Turn turn) {
		var key = add(Part.TURN, turn.id(), "", (all) -> turn(turn, all));
		String group = key.place() + "#" + key.time();
		turn.choices()
			.forEach((choice) -> add(Part.CHOICE, turn.id() + "/" + choice.id(), group,
					(all) -> choice(turn.id() + "/" + choice.id(), choice, all)));
	}

	private static void turn(Turn turn, Properties all) {
		all.put("speaker", turn.speaker());
		all.line("text", turn.id(), turn.text());
		all.line("contentNote", turn.id() + "/contentNote", turn.contentNote());
		all.put("act", turn.act());
		all.put("must", turn.must() ? "true" : "");
		Picture picture = turn.picture();
		if (picture != null) {
			all.put("picture/file", picture.file());
			all.line("picture/alternative", turn.id() + "/pictureAlternative", picture.alternative());
		}
		FreeText free = turn.free();
		if (free != null) {
			all.line("free/ask", turn.id() + "/free/ask", free.ask());
			all.put("free/to", free.to());
			all.put("free/principles", String.join(", ", free.principles()));
			all.line("free/example", turn.id() + "/free/example", free.example());
		}
	}

	private static void choice(String id, Choice choice, Properties all) {
		all.line("text", id, choice.text());
		all.put("to", choice.to());
		choice.scores().forEach((principle, score) -> all.put("scores/" + principle, Integer.toString(score)));
		all.line("feedback", id + "/feedback", choice.feedback());
		all.line("harm", id + "/harm", choice.harm());
		all.line("instead", id + "/instead", choice.instead());
		all.put("when", choice.when());
		all.put("effects", choice.effects().stream().map(Parts::text).collect(Collectors.joining("; ")));
	}

	private static String text(Effect effect) {
		return effect.variable() + ((effect.kind() == Effect.Kind.ADD) ? " + " : " = ") + text(effect.value());
	}

	private static String text(Value value) {
		return switch (value) {
			case Value.Amount amount -> Integer.toString(amount.number());
			case Value.Flag flag -> Boolean.toString(flag.set());
			case Value.Word word -> '"' + word.text() + '"';
		};
	}

	private static void ending(Ending ending, Properties all) {
		String id = "ending/" + ending.id();
		all.line("title", id + "/title", ending.title());
		all.line("text", id + "/text", ending.text());
		all.line("debrief", id + "/debrief", ending.debrief());
	}

	/** Those in which the order of that part is told. */
	static Map<String, List<Key>> orders(Map<Key, Properties> parts) {
		Map<String, List<Key>> orders = new LinkedHashMap<>();
		parts.keySet()
			.stream()
			.filter((key) -> key.part() != Part.PASS && key.part() != Part.TRANSLATION)
			.forEach((key) -> orders.computeIfAbsent(key.part() + "/" + key.group(), (first) -> new ArrayList<>())
				.add(key));
		return orders;
	}

}
