package org.peerway.assessment.bank.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.peerway.assessment.bank.check.DraftTree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ShinglesTests {

	private static final Random CHANCE = new Random(42);

	@Test
	void sameWordsAreTheSame() {
		var one = Shingles.of("¿Qué diría usted, primero?");
		var other = Shingles.of("  que diria USTED primero ");

		assertThat(one.similarity(other)).isEqualTo(1);
		assertThat(one.bands()).isEqualTo(other.bands()).hasSize(20).doesNotHaveDuplicates();
	}

	@Test
	void sharedPairsOfAllPairsAreTheSimilarity() {
		var one = Shingles.of("a b c d");
		var other = Shingles.of("b c d e");

		assertThat(one.similarity(other)).isCloseTo(2.0 / 4, within(1e-9));
		assertThat(other.similarity(one)).isEqualTo(one.similarity(other));
	}

	@Test
	void nothingIsLikeNothing() {
		assertThat(Shingles.of("").similarity(Shingles.of("!"))).isZero();
		assertThat(Shingles.of("").bands()).isEmpty();
		assertThat(Shingles.of("hope").similarity(Shingles.of("Hope."))).isEqualTo(1);
	}

	@Test
	void nearDuplicatesShareABandAndOthersHardlyEver() {
		int near = 0;
		int far = 0;
		for (int i = 0; i < 300; i++) {
			var words = words(40);
			var changed = new ArrayList<>(words);
			changed.set(5, "another");
			changed.set(30, "word");
			near += shareABand(String.join(" ", words), String.join(" ", changed)) ? 1 : 0;
			far += shareABand(String.join(" ", words), String.join(" ", words(40))) ? 1 : 0;
		}

		assertThat(near).isEqualTo(300);
		assertThat(far).isLessThan(3);
	}

	private static List<String> words(int many) {
		return IntStream.range(0, many).mapToObj((i) -> "w" + CHANCE.nextInt(500)).collect(Collectors.toList());
	}

	private static boolean shareABand(String one, String other) {
		return !Collections.disjoint(Shingles.of(one).bands(), Shingles.of(other).bands());
	}

	@Test
	void wordsThatArePutAndWordsBesideAreToldApart() {
		var tree = DraftTree.read("""
				id: secret-id
				kind: hot-text
				title: A title
				concepts: [hope]
				scene: Sam waits.
				ask: Which words?
				text: The {{a}} and the {{b}}
				options:
				  - {id: a, text: hot, fits: true, feedback: Well done}
				  - {id: b, text: cold, feedback: Think again}
				hint: Look twice
				""").values();

		assertThat(QuestionWords.put(tree).split("\\s+")).containsExactly("Sam", "waits.", "Which", "words?", "The",
				"and", "the", "hot", "cold");
		assertThat(QuestionWords.beside(tree).lines()).containsExactly("Well done", "Think again", "Look twice");
	}

}
