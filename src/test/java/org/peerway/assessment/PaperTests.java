package org.peerway.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.peerway.assessment.question.Question;

import static org.assertj.core.api.Assertions.assertThat;

class PaperTests {

	private static final int SEEDS = 300;

	@Test
	void sameSeedDrawsTheSamePaper() {
		var quiz = Banks.quiz(24);

		for (var seed : seeds()) {
			assertThat(Paper.draw(quiz, new Seed(seed.hex()), Map.of())).isEqualTo(Paper.draw(quiz, seed, Map.of()));
		}
	}

	@Test
	void paperIsAsRecordedWhateverJavaRunsIt() {
		var seed = new Seed("0123456789abcdef".repeat(4));

		assertThat(ids(Paper.draw(Banks.quiz(24), seed, Map.of())))
			.isEqualTo(List.of("q13", "q18", "q19", "q2", "q10", "q9", "q3", "q14", "q8", "q12"));
	}

	@Test
	void paperHoldsAsManyDifferentQuestionsAsAreDrawn() {
		for (var seed : seeds()) {
			assertThat(ids(Paper.draw(Banks.quiz(24), seed, Map.of()))).hasSize(10).doesNotHaveDuplicates();
		}
	}

	@Test
	void everyQuestionIsDrawnAboutAsOftenInEveryPlace() {
		var counts = new HashMap<String, Integer>();
		var first = new HashMap<String, Integer>();

		for (int run = 0; run < 4000; run++) {
			var ids = ids(Paper.draw(Banks.quiz(20), Seed.random(), Map.of()));
			ids.forEach((id) -> counts.merge(id, 1, Integer::sum));
			first.merge(ids.getFirst(), 1, Integer::sum);
		}

		// Standard deviations 32 and 14: six of them are left on either side.
		assertThat(counts).hasSize(20).allSatisfy((id, count) -> assertThat(count).isBetween(1800, 2200));
		assertThat(first).hasSize(20).allSatisfy((id, count) -> assertThat(count).isBetween(110, 290));
	}

	@Test
	void neverSeenQuestionsComeFirst() {
		for (var seed : seeds()) {
			var papers = series(Banks.quiz(25), seed, 2);

			assertThat(papers.get(1)).doesNotContainAnyElementsOf(papers.get(0));
		}
	}

	@Test
	void whatWasSeenLongestAgoComesNext() {
		for (var seed : seeds()) {
			var papers = series(Banks.quiz(25), seed, 3);
			var unseen = ids(new Paper(Banks.quiz(25).questions()));
			unseen.removeAll(papers.get(0));
			unseen.removeAll(papers.get(1));

			assertThat(papers.get(2)).containsAll(unseen).doesNotContainAnyElementsOf(papers.get(1));
		}
	}

	@Test
	void paperDiffersFromTheOneBeforeWhereTheBankAllows() {
		for (int bank = 11; bank < 25; bank++) {
			for (int run = 0; run < 20; run++) {
				var papers = series(Banks.quiz(bank), Seed.random(), 5);

				for (int number = 1; number < 5; number++) {
					assertThat(new HashSet<>(papers.get(number))).isNotEqualTo(new HashSet<>(papers.get(number - 1)));
				}
			}
		}
	}

	@Test
	void smallestBankStillMakesAPaper() {
		var papers = series(Banks.quiz(10), Seed.random(), 3);

		assertThat(papers.get(2)).containsExactlyInAnyOrderElementsOf(papers.get(0));
	}

	private static List<List<String>> series(Quiz quiz, Seed first, int attempts) {
		var papers = new ArrayList<List<String>>();
		var lastSeen = new HashMap<String, Integer>();
		for (int number = 1; number <= attempts; number++) {
			var paper = ids(Paper.draw(quiz, (number == 1) ? first : Seed.random(), lastSeen));
			papers.add(paper);
			for (var id : paper) {
				lastSeen.put(id, number);
			}
		}
		return papers;
	}

	private static List<String> ids(Paper paper) {
		return new ArrayList<>(paper.questions().stream().map(Question::id).toList());
	}

	private static List<Seed> seeds() {
		return IntStream.range(0, SEEDS).mapToObj((index) -> Seed.random()).toList();
	}

}
