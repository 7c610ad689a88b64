package org.peerway.roleplay.write.ui.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Component;

import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Turn;

/** What turns and endings are called on the screens: by number and first words. */
public final class PlaceNames {

	private static final int LONGEST = 56;

	private final Component speaker;

	private final Map<String, Integer> turns = new LinkedHashMap<>();

	private final Map<String, Integer> endings = new LinkedHashMap<>();

	private final Map<String, String> words = new LinkedHashMap<>();

	public PlaceNames(Component speaker, Scenario scenario) {
		this.speaker = speaker;
		for (Turn turn : scenario.turns()) {
			this.turns.putIfAbsent(turn.id(), this.turns.size() + 1);
			this.words.putIfAbsent(turn.id(), turn.text());
		}
		for (Ending ending : scenario.endings()) {
			this.endings.putIfAbsent(ending.id(), this.endings.size() + 1);
			this.words.putIfAbsent(ending.id(), ending.title().isBlank() ? ending.text() : ending.title());
		}
	}

	/** All turns, then all endings. */
	List<String> ids() {
		List<String> all = new ArrayList<>(this.turns.keySet());
		this.endings.keySet().stream().filter((id) -> !this.turns.containsKey(id)).forEach(all::add);
		return all;
	}

	boolean has(String id) {
		return this.words.containsKey(id);
	}

	/** The number of a turn; nothing for endings. */
	String number(String id) {
		return this.turns.containsKey(id) ? String.valueOf(this.turns.get(id)) : "";
	}

	/** The first words, or that there are none. */
	String words(String id) {
		String words = beginning(this.words.getOrDefault(id, ""));
		return words.isEmpty() ? say("empty") : words;
	}

	/** Number and first words, in a list of all. */
	public String of(String id) {
		if (this.turns.containsKey(id)) {
			return say("turn", number(id), words(id));
		}
		return this.endings.containsKey(id) ? say("ending", words(id)) : say("missing", id);
	}

	/** What is said of the place alone, as in “Turn 4”. */
	public String title(String id) {
		if (this.turns.containsKey(id)) {
			return say("turn.title", number(id));
		}
		return this.endings.containsKey(id) ? say("ending.title", String.valueOf(this.endings.get(id)))
				: say("missing", id);
	}

	private String say(String key, Object... parameters) {
		return this.speaker.getTranslation("roleplay.write.place." + key, parameters);
	}

	static String beginning(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		if (line.length() <= LONGEST) {
			return line;
		}
		int space = line.lastIndexOf(' ', LONGEST);
		return line.substring(0,
				(space > LONGEST / 2) ? space : line.offsetByCodePoints(0, line.codePointCount(0, LONGEST))) + "…";
	}

}
