package org.peerway.roleplay.write.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.peerway.roleplay.script.Act;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.PassRule;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.script.Value;
import org.peerway.roleplay.script.Variable;

/** Random changes by people who each keep to parts of their own. */
final class Edits {

	private final Random random;

	private final int person;

	private final int people;

	Edits(long seed, int person, int people) {
		this.random = new Random(seed * 31 + person);
		this.person = person;
		this.people = people;
	}

	static Scenario base(long seed) {
		var random = new Random(seed);
		var turns = IntStream.range(0, random.nextInt(12)).mapToObj((i) -> turn("turn-" + i, "Said")).toList();
		var endings = IntStream.range(0, random.nextInt(4))
			.mapToObj((i) -> new Ending("ending-" + i, "Title", "Text", "Debrief"))
			.toList();
		return new Scenario("base", "Title", 5, "Summary", "Scene", "Role", null, List.of("hope"),
				List.of(new Speaker("speaker-0", "A", "in"), new Speaker("speaker-1", "B", "in")),
				List.of(new Variable("trust", new Value.Amount(0))), List.of(new Act("act-0", "One")), "turn-0", turns,
				endings, new PassRule(Map.of("hope", new PassRule.Thresholds(1, 2))), "en",
				Map.of("es", Map.of("turn-0", "Dicho", "turn-1", "Dicho")));
	}

	private static Turn turn(String id, String text) {
		return new Turn(id, "speaker-0", text, List.of(new Choice("a", text, "turn-1", Map.of(), "", null, null)));
	}

	Scenario of(Scenario from) {
		Scenario edited = from;
		for (int i = this.random.nextInt(6); i > 0; i--) {
			edited = edit(edited);
		}
		return edited;
	}

	private Scenario edit(Scenario from) {
		return switch (this.random.nextInt(7)) {
			case 0 -> with(from, change(from.turns()), from.endings());
			case 1 -> with(from, remove(from.turns()), from.endings());
			case 2 -> with(from, add(from.turns()), from.endings());
			case 3 -> with(from, move(from.turns()), from.endings());
			case 4 -> with(from, from.turns(), rename(from.endings()));
			case 5 -> title(from);
			default -> translate(from);
		};
	}

	private List<Turn> change(List<Turn> turns) {
		return turns.stream().map((turn) -> isMine(turn.id()) ? turn(turn.id(), words()) : turn).toList();
	}

	private List<Turn> remove(List<Turn> turns) {
		return turns.stream().filter((turn) -> !isMine(turn.id()) || this.random.nextInt(3) > 0).toList();
	}

	private List<Turn> add(List<Turn> turns) {
		var added = new ArrayList<>(turns);
		added.add(this.random.nextInt(turns.size() + 1),
				turn("by-" + this.person + "-" + this.random.nextLong(), words()));
		return added;
	}

	private List<Turn> move(List<Turn> turns) {
		var moved = new ArrayList<>(turns);
		turns.stream().filter((turn) -> isMine(turn.id())).findAny().ifPresent((turn) -> {
			moved.remove(turn);
			moved.add(this.random.nextInt(moved.size() + 1), turn);
		});
		return moved;
	}

	private List<Ending> rename(List<Ending> endings) {
		return endings.stream()
			.map((ending) -> isMine(ending.id()) ? new Ending(ending.id(), words(), ending.text(), ending.debrief())
					: ending)
			.toList();
	}

	private Scenario title(Scenario from) {
		return new Scenario(from.id(), isMine("title") ? words() : from.title(), from.minutes(),
				isMine("summary") ? words() : from.summary(), from.scene(), from.role(),
				isMine("contentNote") ? words() : from.contentNote(), from.concepts(), from.speakers(),
				from.variables(), from.acts(), from.start(), from.turns(), from.endings(), from.pass(), from.language(),
				from.translations());
	}

	private Scenario translate(Scenario from) {
		var spanish = new LinkedHashMap<>(from.translations().getOrDefault("es", Map.of()));
		from.turns().stream().map(Turn::id).filter(this::isMine).forEach((id) -> spanish.put(id, words()));
		return new Scenario(from.id(), from.title(), from.minutes(), from.summary(), from.scene(), from.role(),
				from.contentNote(), from.concepts(), from.speakers(), from.variables(), from.acts(), from.start(),
				from.turns(), from.endings(), from.pass(), from.language(), Map.of("es", spanish));
	}

	private static Scenario with(Scenario from, List<Turn> turns, List<Ending> endings) {
		return new Scenario(from.id(), from.title(), from.minutes(), from.summary(), from.scene(), from.role(),
				from.contentNote(), from.concepts(), from.speakers(), from.variables(), from.acts(), from.start(),
				turns, endings, from.pass(), from.language(), from.translations());
	}

	private boolean isMine(String id) {
		return id.startsWith("by-") ? id.startsWith("by-" + this.person + "-")
				: Math.floorMod(id.hashCode(), this.people) == this.person;
	}

	private String words() {
		return "By " + this.person + ": " + this.random.nextInt(1000);
	}

}
