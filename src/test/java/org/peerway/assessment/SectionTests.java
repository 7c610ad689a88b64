package org.peerway.assessment;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Head.Difficulty;
import org.peerway.assessment.question.Head.Level;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.SingleChoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SectionTests {

	private static final Pool HOPE = pool("hope", null);

	private static final Pool CHOICE = pool("choice", null);

	private static final Pool HARD = pool(null, Difficulty.HARD);

	/** Eight about hope, eight about choice; every second one is hard. */
	private static final List<Question> BANK = IntStream.range(0, 16)
		.mapToObj((index) -> question(index, (index < 8) ? "hope" : "choice",
				(index % 2 == 0) ? Difficulty.HARD : Difficulty.EASY))
		.toList();

	@Test
	void paperHoldsWhatTheBlueprintSaysInItsOrder() {
		var quiz = quiz(section(3, HOPE), section(4, CHOICE));

		for (int run = 0; run < 100; run++) {
			var paper = Paper.draw(quiz, Seed.random(), Map.of()).questions();

			assertThat(paper.subList(0, 3)).allMatch(HOPE::holds);
			assertThat(paper.subList(3, 7)).allMatch(CHOICE::holds);
		}
	}

	@Test
	void noQuestionIsDrawnTwiceWherePoolsOverlap() {
		var quiz = quiz(section(4, HARD), section(4, HOPE), section(8, Pool.ALL));

		for (int run = 0; run < 200; run++) {
			assertThat(Paper.draw(quiz, Seed.random(), Map.of()).questions()).hasSize(16).doesNotHaveDuplicates();
		}
	}

	@Test
	void narrowPoolsDrawFirstWhereverTheyStand() {
		var narrow = Pool.of(Set.of("q0", "q1"));
		var quiz = quiz(section(4, HOPE), section(2, narrow));

		for (int run = 0; run < 100; run++) {
			var paper = Paper.draw(quiz, Seed.random(), Map.of()).questions();

			assertThat(paper).hasSize(6).doesNotHaveDuplicates();
			assertThat(paper.subList(4, 6)).allMatch(narrow::holds);
		}
	}

	@Test
	void eachSectionPutsFirstWhatWasNeverSeen() {
		var quiz = quiz(section(4, HOPE), section(4, CHOICE));
		var first = Paper.draw(quiz, Seed.random(), Map.of()).questions();
		var seen = first.stream().collect(Collectors.toMap(Question::id, (one) -> 1));

		assertThat(Paper.draw(quiz, Seed.random(), seen).questions()).doesNotContainAnyElementsOf(first);
	}

	@ParameterizedTest
	@CsvSource({ "8, 4, true", "8, 5, false", "5, 4, true", "1, 7, true", "1, 8, false" })
	void sectionsThatMightComeUpShortAreRefused(int hard, int hope, boolean allowed) {
		var sections = new Section[] { section(hard, HARD), section(hope, HOPE) };

		if (allowed) {
			assertThat(quiz(sections).draw()).isEqualTo(hard + hope);
		}
		else {
			assertThatExceptionOfType(ShortSectionException.class).isThrownBy(() -> quiz(sections))
				.satisfies((ex) -> assertThat(ex.number()).isEqualTo(2))
				.withMessageContaining("Section 2 draws " + hope);
		}
	}

	@Test
	void poolAsksForAllOfIt() {
		var question = question(0, "hope", Difficulty.HARD);

		assertThat(Pool.ALL.holds(question)).isTrue();
		assertThat(new Pool(Set.of("q0"), Set.of("hope", "other"), Set.of(Difficulty.HARD, Difficulty.EASY),
				Level.APPLIED, Set.of(Kind.SINGLE))
			.holds(question)).isTrue();
		assertThat(Pool.of(Set.of("q1")).holds(question)).isFalse();
		assertThat(pool("choice", Difficulty.HARD).holds(question)).isFalse();
		assertThat(pool("hope", Difficulty.EASY).holds(question)).isFalse();
		assertThat(new Pool(Set.of(), Set.of(), Set.of(), Level.RECALL, Set.of()).holds(question)).isFalse();
		assertThat(new Pool(Set.of(), Set.of(), Set.of(), null, Set.of(Kind.LONG)).holds(question)).isFalse();
		assertThat(pool(null, Difficulty.EASY).holds(question(1, "hope", null))).isFalse();
	}

	@Test
	void sectionDrawsSomething() {
		assertThatIllegalArgumentException().isThrownBy(() -> section(0, Pool.ALL));
	}

	private static Section section(int draw, Pool pool) {
		return new Section("", draw, pool);
	}

	private static Pool pool(@Nullable String concept, @Nullable Difficulty difficulty) {
		return new Pool(Set.of(), (concept != null) ? Set.of(concept) : Set.of(),
				(difficulty != null) ? Set.of(difficulty) : Set.of(), null, Set.of());
	}

	private static Quiz quiz(Section... sections) {
		return new Quiz("quiz", "Quiz", 20, 1,
				new AttemptRules(Mode.QUIZ, 3, new Waits(Duration.ZERO, Duration.ZERO), TimeRule.NONE, Window.ALWAYS),
				List.of(sections), BANK);
	}

	private static Question question(int index, String concept, @Nullable Difficulty difficulty) {
		var head = new Head("q" + index, "Title", List.of(concept), Level.APPLIED, null, null, "Ask",
				new Head.Aids(difficulty, null, null, null));
		return new SingleChoice(head, List.of(new Option("a", "A", 1, ""), new Option("b", "B", 0, "")));
	}

}
