package org.peerway.roleplay;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.peerway.roleplay.Scores.Tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ScoresTests {

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			ask together               | mutuality 2/2 3, critical-learning 1/1 2, boundaries 1/1 1
			ask promise                | mutuality 1/2 1, critical-learning 1/1 2, boundaries 0/1 -1
			ask change-subject         | mutuality 1/2 1, critical-learning 1/1 2, boundaries 0/1 0
			reassure push              | mutuality 0/2 -2, critical-learning 0/1 -1
			stop-meds own-up together  | mutuality 2/3 4, critical-learning 0/1 0, boundaries 1/1 -1
			""")
	void countsTheMomentsThatCalledForAPrinciple(String choices, String expected) {
		Scores scores = Scores.of(talk(choices.split(" ")), Fixtures.PRINCIPLES);

		assertThat(scores.tallies()).extracting(ScoresTests::text).isEqualTo(List.of(expected.split(", ")));
	}

	@Test
	void leavesOutAPrincipleThatNothingCalledFor() {
		Scores scores = Scores.of(List.of(), Fixtures.PRINCIPLES);

		assertThat(scores.tallies()).isEmpty();
	}

	@Test
	void cannotMeetMoreThanWasCalledFor() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Tally(Fixtures.MUTUALITY, 3, 2, 0));
	}

	private static String text(Tally tally) {
		return "%s %d/%d %d".formatted(tally.principle().id(), tally.met(), tally.calledFor(), tally.points());
	}

	static List<Exchange> talk(String... choices) {
		PlayMachine machine = new PlayMachine(Fixtures.coffee());
		PlayState state = Stream.of(choices).reduce(machine.start(), machine::choose, (first, second) -> second);
		return machine.transcript(state);
	}

}
