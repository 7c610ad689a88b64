package org.peerway.roleplay.insight.ui;

import java.util.HashMap;
import java.util.Map;

import org.peerway.roleplay.insight.Insight;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

/** Names the turns, endings and replies of a scenario by the beginning of their words. */
final class PlaceWords {

	private static final int SHORT = 28;

	private static final int LONG = 90;

	private final Map<String, String> places = new HashMap<>();

	private final Map<String, String> replies = new HashMap<>();

	private final String ownWords;

	PlaceWords(Scenario scenario, String ownWords) {
		this.ownWords = ownWords;
		scenario.turns().forEach(this::add);
		scenario.endings().forEach((ending) -> this.places.put(ending.id(), ending.title()));
	}

	private void add(Turn turn) {
		this.places.put(turn.id(), turn.text());
		for (Choice choice : turn.choices()) {
			this.replies.put(turn.id() + "/" + choice.id(), choice.text());
		}
	}

	/** As it fits into a picture. */
	String brief(String place) {
		return cut(this.places.getOrDefault(place, place), SHORT);
	}

	String place(String place) {
		return cut(this.places.getOrDefault(place, place), LONG);
	}

	String reply(String turn, String choice) {
		return choice.equals(Insight.OWN_WORDS) ? this.ownWords
				: cut(this.replies.getOrDefault(turn + "/" + choice, choice), LONG);
	}

	private static String cut(String words, int most) {
		var line = words.strip().replaceAll("\\s+", " ");
		if (line.length() <= most) {
			return line;
		}
		int space = line.lastIndexOf(' ', most - 1);
		return line.substring(0, (space > most / 2) ? space : most - 1).strip() + "…";
	}

}
