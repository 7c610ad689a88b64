package org.peerway.roleplay.yaml;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.peerway.base.yaml.Entry;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Effect;
import org.peerway.roleplay.script.FreeText;
import org.peerway.roleplay.script.Picture;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Value;

import static org.peerway.roleplay.yaml.ScenarioEntry.each;
import static org.peerway.roleplay.yaml.ScenarioEntry.object;
import static org.peerway.roleplay.yaml.ScenarioEntry.text;
import static org.peerway.roleplay.yaml.ScenarioEntry.textOr;
import static org.peerway.roleplay.yaml.ScenarioEntry.textOrNull;

/** Builds the turns of a scenario. */
final class TurnEntry {

	private TurnEntry() {
	}

	static Turn turn(Entry turn) {
		return new Turn(text(turn, "id"), text(turn, "speaker"), text(turn, "text"), picture(turn),
				textOrNull(turn, "contentNote"), textOrNull(turn, "act"), turn.flag("must"),
				each(turn, "choices", TurnEntry::choice), free(turn));
	}

	private static @Nullable Picture picture(Entry turn) {
		if (!turn.has("picture")) {
			return null;
		}
		Entry picture = object(turn, "picture");
		return new Picture(text(picture, "file"), text(picture, "alternative"));
	}

	private static @Nullable FreeText free(Entry turn) {
		if (!turn.has("free")) {
			return null;
		}
		Entry free = object(turn, "free");
		return new FreeText(text(free, "ask"), text(free, "to"), ScenarioEntry.texts(free, "principles"),
				textOr(free, "example", ""));
	}

	private static Choice choice(Entry choice) {
		return new Choice(text(choice, "id"), text(choice, "text"), text(choice, "to"),
				scores(object(choice, "scores")), text(choice, "feedback"), textOrNull(choice, "harm"),
				textOrNull(choice, "try"), each(choice, "effects", TurnEntry::effect), textOr(choice, "when", ""));
	}

	private static Map<String, Integer> scores(Entry scores) {
		var byPrinciple = new LinkedHashMap<String, Integer>();
		scores.names().forEach((principle) -> byPrinciple.put(principle, scores.number(principle)));
		return byPrinciple;
	}

	private static Effect effect(Entry effect) {
		boolean adds = effect.has("add");
		if (adds == effect.has("set")) {
			throw effect.unreadable("set");
		}
		return new Effect(text(effect, "variable"), adds ? Effect.Kind.ADD : Effect.Kind.SET,
				value(effect, adds ? "add" : "set"));
	}

	static Value value(Entry entry, String property) {
		var value = entry.node().path(property);
		if (value.isBoolean()) {
			return new Value.Flag(value.booleanValue());
		}
		return value.isNumber() ? new Value.Amount(entry.number(property)) : new Value.Word(text(entry, property));
	}

}
