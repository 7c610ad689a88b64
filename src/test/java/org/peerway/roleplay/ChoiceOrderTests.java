package org.peerway.roleplay;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Turn;

import static org.assertj.core.api.Assertions.assertThat;

class ChoiceOrderTests {

	private final Turn turn = Fixtures.coffee().turns().getFirst();

	@Test
	void mixesOnePlayAlwaysInTheSameWay() {
		List<Choice> first = new ChoiceOrder(42).of(this.turn);

		assertThat(new ChoiceOrder(42).of(this.turn)).isEqualTo(first);
		assertThat(first).containsExactlyInAnyOrderElementsOf(this.turn.choices());
	}

	@Test
	void putsEachChoiceFirstAboutEquallyOftenOverManyPlays() {
		List<Choice> firsts = LongStream.range(0, 3000)
			.mapToObj((seed) -> new ChoiceOrder(seed * 31).of(this.turn).getFirst())
			.toList();

		for (Choice choice : this.turn.choices()) {
			assertThat(firsts).filteredOn(choice::equals).hasSizeBetween(850, 1150);
		}
	}

	@Test
	void mixesTheTurnsOfOnePlayInDifferentWays() {
		List<Integer> positions = LongStream.range(0, 50)
			.mapToObj((number) -> new Turn("turn-" + number, "devon", "…", this.turn.choices()))
			.map((other) -> new ChoiceOrder(7).of(other).indexOf(this.turn.choices().getFirst()))
			.distinct()
			.toList();

		assertThat(positions).containsExactlyInAnyOrder(0, 1, 2);
	}

}
