package org.peerway.roleplay.write.merge;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Ending;
import org.peerway.roleplay.script.Scenario;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Turn;
import org.peerway.roleplay.write.merge.Piece.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class ScenarioMergeTests {

	@ParameterizedTest
	@CsvSource({ "a b c, a b c, c a b, c a b", "a b c, a x b c, a b c y, a x b c y", "a b c, a b, a b c d, a b d",
			"a b c d, b a c d, a b d c, b a d c", "a b, a b x, a b y, a b x y", "a b, a b y, a b x, a b x y",
			"a b c, c a b, a b, a b", "a, x a, y a, x y a" })
	void ordersGoTogether(String base, String one, String other, String merged) {
		var together = ScenarioMerge.of(turns(base), turns(one), turns(other)).merged();

		assertThat(together.turns()).extracting(Turn::id).containsExactly(merged.split(" "));
	}

	@Test
	void aTurnThatOneChangedAndTheOtherTookAwayIsAConflict() {
		var base = turns("a b");
		var changed = with(base, List.of(turn("a"), new Turn("b", "devon", "Changed", List.of())));

		var merge = ScenarioMerge.of(base, changed, turns("a"));

		assertThat(merge.conflicts()).containsExactly(new Piece(Kind.TURN, "b"));
		assertThat(merge.merged()).isEqualTo(changed);
	}

	@Test
	void partsWithTheSameIdAreKeptApart() {
		var twice = with(turns("a"), List.of(turn("a"), new Turn("a", "devon", "Again", List.of())));

		var merge = ScenarioMerge.of(turns("a"), turns("a x"), twice);

		assertThat(merge.changed()).containsExactly(new Piece(Kind.TURN, "a#2"));
		assertThat(merge.merged().turns()).extracting(Turn::id).containsExactlyInAnyOrder("a", "a", "x");
	}

	@Test
	void findingsAndPiecesNameTheSamePlaces() {
		assertThat(Stream.of(new Piece(Kind.TURN, "a"), new Piece(Kind.FIELD, "start"), new Piece(Kind.PASS, "hope"),
				new Piece(Kind.VARIABLE, "trust"), new Piece(Kind.ACT, "one"), new Piece(Kind.TRANSLATION, "es/a")))
			.extracting(Piece::place)
			.containsExactly("a", "start", "pass", "variables", "acts", "translations");
	}

	private static Scenario turns(String ids) {
		return new Scenario("s", "S", 5, "", "", "", null, List.of(), List.of(new Speaker("devon", "Devon", "")), "a",
				Stream.of(ids.split(" ")).map(ScenarioMergeTests::turn).toList(),
				List.of(new Ending("end", "End", "", "")));
	}

	private static Turn turn(String id) {
		return new Turn(id, "devon", "Hello", List.of(new Choice("a", "Hi", "end", Map.of(), "", null, null)));
	}

	private static Scenario with(Scenario from, List<Turn> turns) {
		return new Scenario(from.id(), from.title(), from.minutes(), from.summary(), from.scene(), from.role(), null,
				from.concepts(), from.speakers(), from.start(), turns, from.endings());
	}

}
