package org.peerway.roleplay;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerway.people.PersonId;
import org.peerway.roleplay.Debrief.Harm;
import org.peerway.roleplay.Debrief.Moment;
import org.peerway.roleplay.Scores.Tally;
import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Level;
import org.peerway.roleplay.script.Speaker;
import org.peerway.roleplay.script.Turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class DebriefTests {

	@Test
	void tellsThePathTheEndingAndWhatWasFelt() {
		Debrief debrief = debrief("reassure", "own-up", "together");

		assertThat(debrief.path()).extracting((exchange) -> exchange.chosen().orElseThrow().id())
			.containsExactly("reassure", "own-up", "together");
		assertThat(debrief.path().getLast().others()).extracting(Choice::feedback)
			.containsExactly("feedback on promise", "feedback on change-subject");
		assertThat(debrief.ending().debrief()).isEqualTo("You let him lead.");
		assertThat(debrief.speakers()).containsExactly(Fixtures.DEVON);
	}

	@Test
	void tellsTheMomentsThatMatteredInTheOrderOfTheTalk() {
		Debrief debrief = debrief("reassure", "own-up", "promise");

		assertThat(debrief.moments()).containsExactly(
				new Moment(1, "reply reassure", false, Fixtures.LEARNING, "feedback on reassure"),
				new Moment(2, "reply own-up", true, Fixtures.MUTUALITY, "feedback on own-up"),
				new Moment(3, "reply promise", false, Fixtures.BOUNDARIES, "feedback on promise"));
	}

	@Test
	void keepsHarmApartFromMomentsAndScores() {
		Debrief debrief = debrief("stop-meds", "own-up", "together");

		assertThat(debrief.harm()).containsExactly(
				new Harm(1, "reply stop-meds", "Stopping at once can be dangerous.", "Would it help if I came along?"));
		assertThat(debrief.moments()).extracting(Moment::number).containsExactly(2, 3);
		assertThat(debrief.scores()).isEqualTo(Scores.of(debrief.path(), Fixtures.PRINCIPLES));
	}

	@Test
	void tellsOwnWordsAndHowFarThePrinciplesWereShown() {
		PlayMachine machine = new PlayMachine(Fixtures.walk());
		PlayState state = machine.choose(machine.choose(machine.start(), "wait"), "story");

		Debrief debrief = Debrief.of(summary(), "en", Fixtures.walk(), Fixtures.PRINCIPLES,
				machine.say(state, "I sat there, too."));

		assertThat(debrief.written()).containsExactly(new Debrief.Written(3, "Tell a little of your road.",
				"I sat there, too.", List.of(Fixtures.LEARNING), "I was there once, too."));
		assertThat(debrief.levels().reached()).containsExactly(new Levels.Reached(Fixtures.MUTUALITY, 1, Level.BASIC),
				new Levels.Reached(Fixtures.LEARNING, 2, Level.BASIC));
		assertThat(debrief.levels().all(Level.BASIC)).isTrue();
		assertThat(debrief.levels().all(Level.PROFICIENT)).isFalse();
		assertThat(debrief.speakers()).extracting(Speaker::moves).containsExactly("Being waited for moves Devon.");
		assertThat(debrief.moments()).extracting(Moment::number).containsExactly(1, 2);
	}

	@Test
	void countsOnlyMomentsThatWereOffered() {
		PlayMachine machine = new PlayMachine(Fixtures.walk());
		PlayState state = machine.choose(machine.choose(machine.start(), "hurry"), "leave");

		Debrief debrief = Debrief.of(summary(), "en", Fixtures.walk(), Fixtures.PRINCIPLES, state);

		assertThat(debrief.path().getLast().others()).extracting(Choice::id).containsExactly("again");
		assertThat(debrief.scores().tallies()).extracting(Tally::principle).containsExactly(Fixtures.MUTUALITY);
		assertThat(debrief.levels().reached()).extracting(Levels.Reached::level).containsOnly(Level.NOT_YET);
	}

	@Test
	void isNotThereBeforeTheEnd() {
		assertThatIllegalStateException().isThrownBy(() -> debrief("ask")).withMessageContaining("radios");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2 1 2 -1 -2 -1 -2 | 1 3 5 7
			1 1 1 1           | 1 2
			0 2 0 -1          | 2 4
			-2 -1 -2          | 1 3
			0 0               | ''
			""")
	void picksTheStrongestRepliesOfEachKind(String totals, String numbers) {
		List<Integer> scores = Arrays.stream(totals.split(" ")).map(Integer::valueOf).toList();
		List<Exchange> talk = IntStream.range(0, scores.size())
			.mapToObj((index) -> exchange(index + 1, scores.get(index)))
			.toList();

		List<Exchange> moments = Moments.of(talk);

		assertThat(moments).extracting((exchange) -> String.valueOf(exchange.number()))
			.isEqualTo(numbers.isEmpty() ? List.of() : List.of(numbers.split(" ")));
	}

	private static Exchange exchange(int number, int score) {
		Choice choice = Fixtures.choice("x", "end", Map.of("mutuality", score));
		return Exchange.chosen(number, Fixtures.DEVON, new Turn("t" + number, "devon", "…", List.of(choice)),
				List.of(choice), choice);
	}

	private static Debrief debrief(String... choices) {
		PlayMachine machine = new PlayMachine(Fixtures.coffee());
		PlayState state = machine.start();
		for (String choice : choices) {
			state = machine.choose(state, choice);
		}
		return Debrief.of(summary(), "en", Fixtures.coffee(), Fixtures.PRINCIPLES, state);
	}

	private static PlaySummary summary() {
		Instant now = Instant.parse("2026-11-24T10:42:00Z");
		return new PlaySummary(PlayId.random(), PersonId.random(), new ScenarioRef(UUID.randomUUID(), "coffee"),
				PlayMode.COACHED, PlayStatus.ENDED, 3, now, now, now, "thursday", null);
	}

}
