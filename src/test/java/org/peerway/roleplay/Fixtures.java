package org.peerway.roleplay;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.peerway.roleplay.script.Act;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Effect;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.FreeText;
import org.peerway.roleplay.script.PassRule;
import org.peerway.roleplay.script.PassRule.Thresholds;
import org.peerway.roleplay.script.Picture;
import org.peerway.roleplay.script.Principle;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Value;
import org.peerway.roleplay.script.Variable;

/** Small scenarios for tests. */
public final class Fixtures {

	public static final Principle MUTUALITY = principle("mutuality", "Beside, not above");

	public static final Principle LEARNING = principle("critical-learning", "Ask, don’t assume");

	public static final Principle BOUNDARIES = principle("boundaries", "Knowing the edges");

	public static final List<Principle> PRINCIPLES = List.of(MUTUALITY, LEARNING, BOUNDARIES);

	public static final Speaker DEVON = new Speaker("devon", "Devon",
			"Tired of being managed. A real question moves him.");

	/** One white dot. */
	public static final byte[] PNG = Base64.getDecoder()
		.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=");

	private Fixtures() {
	}

	/**
	 * Three turns: {@code nobody-listens}, then {@code radios} or {@code meds}, and two
	 * endings; {@code meds} can lead back to {@code radios}.
	 */
	public static Scenario coffee() {
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

	/**
	 * Two turns that remember, {@code gate} and {@code bench}, then {@code words} to
	 * write, and two endings; the way back from the bench is open once.
	 */
	public static Scenario walk() {
		Speaker devon = new Speaker("devon", "Devon", "Devon feels watched.", "Being waited for moves Devon.");
		Turn gate = new Turn("gate", "devon", "You came.", new Picture("gate.png", "An open gate."), null, "arriving",
				false, List.of(logical("wait", "bench", Map.of("mutuality", 1), "", add("trust", 1), set("told", true)),
						logical("hurry", "bench", Map.of("mutuality", -1), "", set("mood", "closed"))),
				null);
		Turn bench = new Turn("bench", "devon", "Shall we sit?", null, "A hard day comes up.", "asking", true,
				List.of(logical("again", "gate", Map.of(), "visits(bench) < 2"),
						logical("story", "words", Map.of("critical-learning", 2), "trust >= 1 and told"),
						logical("leave", "apart", Map.of(), "not told or mood = \"closed\"")),
				null);
		Turn words = new Turn("words", "devon", "What was it like for you?", new FreeText("Tell a little of your road.",
				"together", List.of("critical-learning"), "I was there once, too."));
		return new Scenario("walk-with-devon", "A walk with Devon", 10, "Devon walks.", "The park.", "You are early.",
				null, List.of(), List.of(devon),
				List.of(new Variable("trust", new Value.Amount(0)), new Variable("told", new Value.Flag(false)),
						new Variable("mood", new Value.Word("tense"))),
				List.of(new Act("arriving", "Arriving"), new Act("asking", "Asking")), "gate",
				List.of(gate, bench, words),
				List.of(new Ending("together", "Side by side", "You walk on.", "You waited."),
						new Ending("apart", "Apart", "Devon goes.", "It went fast.")),
				new PassRule(Map.of("mutuality", new Thresholds(1, 2), "critical-learning", new Thresholds(1, 3))),
				"en", Map.of("es",
						Map.of("title", "Un paseo con Devon", "gate", "Ha venido.", "gate/wait", "respuesta wait")));
	}

	private static Choice logical(String id, String to, Map<String, Integer> scores, String when, Effect... effects) {
		return new Choice(id, "reply " + id, to, scores, "feedback on " + id, null, null, List.of(effects), when);
	}

	private static Effect add(String variable, int amount) {
		return new Effect(variable, Effect.Kind.ADD, new Value.Amount(amount));
	}

	private static Effect set(String variable, boolean flag) {
		return new Effect(variable, Effect.Kind.SET, new Value.Flag(flag));
	}

	private static Effect set(String variable, String word) {
		return new Effect(variable, Effect.Kind.SET, new Value.Word(word));
	}

	public static Scenario scenario(String start, List<Turn> turns, List<Ending> endings) {
		return new Scenario("coffee-with-devon", "Coffee with Devon", 15, "Devon wants to be heard.",
				"The day center, a little after nine.", "You have met twice.", null, List.of("ask-meaning"),
				List.of(DEVON), start, turns, endings);
	}

	/**
	 * A scenario from lines like {@code start: next other}; {@code end!} is an ending. A
	 * single target has two choices that lead to it.
	 */
	public static Scenario graph(String... lines) {
		List<Turn> turns = Stream.of(lines).filter((line) -> !line.endsWith("!")).map(Fixtures::turn).toList();
		List<Ending> endings = Stream.of(lines)
			.filter((line) -> line.endsWith("!"))
			.map((line) -> ending(line.substring(0, line.length() - 1)))
			.toList();
		return scenario(turns.getFirst().id(), turns, endings);
	}

	private static Turn turn(String line) {
		String[] parts = line.split(":");
		String[] targets = (parts.length > 1) ? parts[1].trim().split(" ") : new String[0];
		Stream<Choice> more = (targets.length == 1) ? Stream.of(choice("also-to-" + targets[0], targets[0], Map.of()))
				: Stream.empty();
		List<Choice> choices = Stream
			.concat(Stream.of(targets).map((target) -> choice("to-" + target, target, Map.of())), more)
			.toList();
		return new Turn(parts[0], "devon", "…", choices);
	}

	public static Ending ending(String id) {
		return new Ending(id, "The end", "…", "…");
	}

	public static Choice choice(String id, String to, Map<String, Integer> scores) {
		return choice(id, to, scores, null, null);
	}

	public static Choice harmful(String id, String to, Map<String, Integer> scores) {
		return choice(id, to, scores, "Stopping at once can be dangerous.", "Would it help if I came along?");
	}

	public static Choice choice(String id, String to, Map<String, Integer> scores, @Nullable String harm,
			@Nullable String instead) {
		return new Choice(id, "reply " + id, to, scores, "feedback on " + id, harm, instead);
	}

	private static Principle principle(String id, String name) {
		return new Principle(id, name, "…", List.of("1", "2", "3", "4", "5"));
	}

}
