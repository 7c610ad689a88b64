package org.peerway.roleplay.write.edit;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.peerway.roleplay.script.Act;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Condition;
import org.peerway.roleplay.script.Place;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Variable;

/** Finds ids that nothing else has, and that say something where a text is known. */
final class FreshIds {

	private static final int WORDS = 4;

	private static final int LONGEST = 40;

	/** What lines of the scenario begin with that belong to no turn. */
	private static final List<String> LINES = List.of("title", "summary", "scene", "role", "contentNote", "speaker",
			"act", "ending");

	private FreshIds() {
	}

	static String turn(Scenario scenario) {
		return counted("turn-", scenario.turns().size() + 1, places(scenario));
	}

	static String ending(Scenario scenario) {
		return counted("ending-", scenario.endings().size() + 1, places(scenario));
	}

	/** A copy is called after what it was copied from. */
	static String copy(Scenario scenario, String of) {
		return unlike(of, places(scenario));
	}

	/** Letters, as replies are called: a, b, c. */
	static String choice(Turn turn) {
		Set<String> taken = turn.choices().stream().map(Choice::id).collect(Collectors.toSet());
		for (char letter = 'a'; letter <= 'z'; letter++) {
			if (!taken.contains(String.valueOf(letter))) {
				return String.valueOf(letter);
			}
		}
		return counted("reply-", turn.choices().size() + 1, taken);
	}

	static String speaker(Scenario scenario, String name) {
		return named(name, "speaker", scenario.speakers().stream().map(Speaker::id).toList());
	}

	static String act(Scenario scenario, String title) {
		return named(title, "act", scenario.acts().stream().map(Act::id).toList());
	}

	static String variable(Scenario scenario, String name) {
		var taken = scenario.variables().stream().map(Variable::id).toList();
		String id = named(name, "fact", taken);
		return Condition.isName(id) ? id : unlike("fact", taken);
	}

	static Set<String> places(Scenario scenario) {
		return Stream.concat(scenario.places().map(Place::id), LINES.stream()).collect(Collectors.toSet());
	}

	private static String named(String text, String otherwise, Collection<String> taken) {
		String id = words(text);
		return unlike(id.isEmpty() ? otherwise : id, taken);
	}

	/** The first words of a text in small letters, without accents. */
	private static String words(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("['’]", "")
			.replaceAll("[^a-z0-9]+", " ")
			.strip();
		String joined = Arrays.stream(plain.split(" ")).limit(WORDS).collect(Collectors.joining("-"));
		return (joined.length() > LONGEST) ? joined.substring(0, LONGEST) : joined;
	}

	private static String unlike(String id, Collection<String> taken) {
		return taken.contains(id) ? counted(id + "-", 2, new HashSet<>(taken)) : id;
	}

	private static String counted(String prefix, int first, Set<String> taken) {
		int number = first;
		while (taken.contains(prefix + number)) {
			number++;
		}
		return prefix + number;
	}

}
