package org.peerway.roleplay;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Turn;

/** Small scenarios for tests. */
final class Fixtures {

	static final Principle MUTUALITY = principle("mutuality", "Beside, not above");

	static final Principle LEARNING = principle("critical-learning", "Ask, don’t assume");

	static final Principle BOUNDARIES = principle("boundaries", "Knowing the edges");

	static final List<Principle> PRINCIPLES = List.of(MUTUALITY, LEARNING, BOUNDARIES);

	static final Speaker DEVON = new Speaker("devon", "Devon", "Tired of being managed. A real question moves him.");

	private Fixtures() {
	}

	/**
	 * Three turns: {@code nobody-listens}, then {@code radios} or {@code meds}, and two
	 * endings; {@code meds} can lead back to {@code radios}.
	 */
	static Scenario coffee() {
		return scenario(
				"nobody-listens", List.of(
						new Turn("nobody-listens", "devon", "Nobody listens.",
								List.of(choice("ask", "radios", Map.of("critical-learning", 2, "mutuality", 1)),
										choice("reassure", "meds", Map.of("critical-learning", -1)),
										harmful("stop-meds", "meds", Map.of("boundaries", -2)))),
						new Turn("meds", "devon", "You sound like them.",
								List.of(choice("own-up", "radios", Map.of("mutuality", 2)),
										choice("push", "leaves", Map.of("mutuality", -2)))),
						new Turn("radios", "devon", "I used to fix radios.",
								List.of(choice("together", "thursday", Map.of("mutuality", 2, "boundaries", 1)),
										choice("promise", "thursday", Map.of("boundaries", -1)),
										choice("change-subject", "leaves", Map.of())))),
				List.of(new Ending("thursday", "See you Thursday", "Devon smiles.", "You let him lead."),
						new Ending("leaves", "Devon leaves", "The cup stays full.", "He felt managed.")));
	}

	static Scenario scenario(String start, List<Turn> turns, List<Ending> endings) {
		return new Scenario("coffee-with-devon", "Coffee with Devon", 15, "Devon wants to be heard.",
				"The day center, a little after nine.", "You have met twice.", null, List.of("ask-meaning"),
				List.of(DEVON), start, turns, endings);
	}

	/**
	 * A scenario from lines like {@code start: next other}; {@code end!} is an ending.
	 */
	static Scenario graph(String... lines) {
		List<Turn> turns = Stream.of(lines).filter((line) -> !line.endsWith("!")).map(Fixtures::turn).toList();
		List<Ending> endings = Stream.of(lines)
			.filter((line) -> line.endsWith("!"))
			.map((line) -> ending(line.substring(0, line.length() - 1)))
			.toList();
		return scenario(turns.getFirst().id(), turns, endings);
	}

	private static Turn turn(String line) {
		String[] parts = line.split(":");
		List<Choice> choices = Stream.of((parts.length > 1) ? parts[1].trim().split(" ") : new String[0])
			.map((target) -> choice("to-" + target, target, Map.of()))
			.toList();
		return new Turn(parts[0], "devon", "…", choices);
	}

	static Ending ending(String id) {
		return new Ending(id, "The end", "…", "…");
	}

	static Choice choice(String id, String to, Map<String, Integer> scores) {
		return choice(id, to, scores, null, null);
	}

	static Choice harmful(String id, String to, Map<String, Integer> scores) {
		return choice(id, to, scores, "Stopping at once can be dangerous.", "Would it help if I came along?");
	}

	static Choice choice(String id, String to, Map<String, Integer> scores, @Nullable String harm,
			@Nullable String instead) {
		return new Choice(id, "reply " + id, to, scores, "feedback on " + id, harm, instead);
	}

	private static Principle principle(String id, String name) {
		return new Principle(id, name, "…", List.of("1", "2", "3", "4", "5"));
	}

}
