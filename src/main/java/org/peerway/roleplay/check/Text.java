package org.peerway.roleplay.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.FreeText;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Turn;

/**
 * One text of a scenario.
 *
 * @param line its id, as in translations
 * @param place where a finding about it is
 * @param property of that place
 * @param voice who says it
 */
record Text(String line, String place, String property, String words, Voice voice) {

	/** Who says a text. */
	enum Voice {

		/** Who wrote the scenario. */
		AUTHOR,

		/** Somebody in the scenario. */
		CHARACTER,

		/** The trainee, in a reply that shows how not to speak. */
		EXAMPLE

	}

	/** All texts of a scenario, in the order of the file. */
	static List<Text> of(Scenario scenario) {
		return new Reader().read(scenario);
	}

	/** The places of all lines. */
	static Map<String, String> places(Scenario scenario) {
		Map<String, String> places = new HashMap<>();
		of(scenario).forEach((text) -> places.putIfAbsent(text.line(), text.place()));
		return places;
	}

	private static final class Reader {

		private final List<Text> texts = new ArrayList<>();

		List<Text> read(Scenario scenario) {
			field("title", scenario.title());
			field("summary", scenario.summary());
			field("scene", scenario.scene());
			field("role", scenario.role());
			field("contentNote", scenario.contentNote());
			scenario.speakers().forEach(this::speaker);
			scenario.acts().forEach((act) -> add("act/" + act.id() + "/title", "acts", "title", act.title()));
			scenario.turns().forEach(this::turn);
			scenario.endings().forEach(this::ending);
			return this.texts;
		}

		private void field(String name, @Nullable String words) {
			add(name, name, "", words);
		}

		private void speaker(Speaker speaker) {
			String line = "speaker/" + speaker.id() + "/";
			add(line + "name", speaker.id(), "name", speaker.name());
			add(line + "inside", speaker.id(), "inside", speaker.inside());
			add(line + "moves", speaker.id(), "moves", speaker.moves());
		}

		private void turn(Turn turn) {
			String id = turn.id();
			add(id, id, "text", turn.text(), Voice.CHARACTER);
			add(id + "/contentNote", id, "contentNote", turn.contentNote());
			add(id + "/pictureAlternative", id, "picture",
					(turn.picture() != null) ? turn.picture().alternative() : null);
			turn.choices().forEach((choice) -> choice(id + "/" + choice.id(), choice));
			FreeText free = turn.free();
			if (free != null) {
				add(id + "/free/ask", id, "free/ask", free.ask());
				add(id + "/free/example", id, "free/example", free.example());
			}
		}

		private void choice(String place, Choice choice) {
			boolean example = choice.harm() != null || choice.total() < 0;
			add(place, place, "text", choice.text(), example ? Voice.EXAMPLE : Voice.AUTHOR);
			add(place + "/feedback", place, "feedback", choice.feedback());
			add(place + "/harm", place, "harm", choice.harm());
			add(place + "/instead", place, "try", choice.instead());
		}

		private void ending(Ending ending) {
			String line = "ending/" + ending.id() + "/";
			add(line + "title", ending.id(), "title", ending.title());
			add(line + "text", ending.id(), "text", ending.text());
			add(line + "debrief", ending.id(), "debrief", ending.debrief());
		}

		private void add(String line, String place, String property, @Nullable String words) {
			add(line, place, property, words, Voice.AUTHOR);
		}

		private void add(String line, String place, String property, @Nullable String words, Voice voice) {
			if (words != null && !words.isBlank()) {
				this.texts.add(new Text(line, place, property, words, voice));
			}
		}

	}

}
