package org.peerway.assessment.bank.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionIndexTests {

	private final QuestionIndex index = new QuestionIndex();

	@AfterEach
	void close() throws Exception {
		this.index.close();
	}

	@ParameterizedTest
	@CsvSource({ "listening, true", "LISTENS, true", "listened, true", "lis, true", "person listens, true",
			"listens person, true", "listens perso, true", "perso listens, false", "advice, false", "sam, true",
			"sam’s, true", "waits listening feedback, true", "'  ', true", "'?!', true" })
	void findsEnglishWordsByTheirStemsAndTheLastByItsBeginning(String text, boolean found) {
		var id = put("en", "Sam’s first visit", "A person listens. Sam waits.", "Feedback and so on");

		assertThat(this.index.search(new IndexQuery(text), 0, 10).ids()).isEqualTo(found ? List.of(id) : List.of());
	}

	@ParameterizedTest
	@CsvSource({ "recuperación, true", "recuperacion, true", "RECUPERACIÓN, true", "esperanza, true",
			"esperanzas, true", "pregunta, true", "recup, true", "señor, true", "senor, true", "hope, false" })
	void findsSpanishWordsWithoutAccents(String text, boolean found) {
		var id = put("es", "La recuperación", "¿Qué preguntas da la esperanza, señor?", "");

		assertThat(this.index.search(new IndexQuery(text), 0, 10).ids()).isEqualTo(found ? List.of(id) : List.of());
	}

	@Test
	void titleCountsMoreThanText() {
		var text = put("en", "Another", "Hope is here", "");
		var title = put("en", "Hope", "Something is here", "");

		assertThat(this.index.search(new IndexQuery("hope"), 0, 10).ids()).containsExactly(title, text);
	}

	@Test
	void withoutWordsTitlesAreInOrder() {
		var b = put("en", "beta", "x", "");
		var a = put("en", "Álpha", "x", "");
		var c = put("en", "Gamma", "x", "");

		assertThat(this.index.search(new IndexQuery(""), 0, 10).ids()).containsExactly(a, b, c);
	}

	@Test
	void pagesFollowEachOther() {
		for (int i = 0; i < 25; i++) {
			put("en", "Title %02d".formatted(i), "same words", "");
		}

		var first = this.index.search(new IndexQuery("words"), 0, 10);
		var last = this.index.search(new IndexQuery("words"), 20, 10);

		assertThat(first.total()).isEqualTo(25);
		assertThat(first.ids()).hasSize(10).doesNotContainAnyElementsOf(last.ids());
		assertThat(last.ids()).hasSize(5);
		assertThat(this.index.search(new IndexQuery("words"), 30, 10).ids()).isEmpty();
	}

	@Test
	void filtersHoldTogether() {
		var folder = UUID.randomUUID();
		var one = put(folder, Set.of("tag:a", "tag:b", "concept:x"));
		var two = put(folder, Set.of("tag:a", "concept:y"));
		var three = put(null, Set.of("tag:a", "concept:z"));

		assertThat(found(Optional.empty(), Set.of("tag:a"), List.of())).containsExactlyInAnyOrder(one, two, three);
		assertThat(found(Optional.empty(), Set.of("tag:a", "tag:b"), List.of())).containsExactly(one);
		assertThat(found(Optional.empty(), Set.of(), List.of(Set.of("concept:y", "concept:z"))))
			.containsExactlyInAnyOrder(two, three);
		assertThat(found(Optional.of(Set.of(folder)), Set.of(), List.of(Set.of("concept:y", "concept:z"))))
			.containsExactly(two);
		assertThat(found(Optional.of(Set.of(UUID.randomUUID())), Set.of(), List.of())).isEmpty();
	}

	private List<UUID> found(Optional<Set<UUID>> folders, Set<String> facts, List<Set<String>> oneOf) {
		return this.index.search(new IndexQuery("", folders, facts, oneOf), 0, 10).ids();
	}

	@Test
	void whatIsPutAgainTakesThePlaceOfWhatWas() {
		var id = put("en", "Before", "old words", "");

		this.index.put(new IndexedQuestion(id, null, "en", Set.of(), "After", "new words", "", Set.of()));
		this.index.refresh();

		assertThat(this.index.search(new IndexQuery("old"), 0, 10).total()).isZero();
		assertThat(this.index.search(new IndexQuery("new"), 0, 10).ids()).containsExactly(id);
		this.index.remove(id);
		this.index.refresh();
		assertThat(this.index.search(new IndexQuery(""), 0, 10).total()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "a OR b", "\"open", "title:x", "(", "[a TO b]", "\\", "a~2", "^", "😀", "-hope",
			"\u0000" })
	void nothingTypedIsSyntax(String text) {
		put("en", "Hope", "words", "");

		assertThat(this.index.search(new IndexQuery(text), 0, 10).total()).isLessThanOrEqualTo(1);
	}

	@Test
	void longTextsAreLookedForByTheirFirstWords() {
		var id = put("en", "Hope", "words ".repeat(30), "");

		assertThat(this.index.search(new IndexQuery("words ".repeat(2000)), 0, 10).ids()).containsExactly(id);
	}

	@Test
	void sharedBandsMakeCandidatesAndPairs() {
		var one = band("x", "y", "z");
		var two = band("y", "z", "q");
		var three = band("z");
		var alone = band("w");

		assertThat(this.index.sharing(List.of("x", "y", "z"), 10)).containsExactly(one, two, three);
		assertThat(this.index.sharing(List.of(), 10)).isEmpty();
		assertThat(this.index.pairs(10)).containsExactlyInAnyOrder(new IndexPair(one, two), new IndexPair(one, three),
				new IndexPair(two, three));
		assertThat(this.index.pairs(2)).hasSize(2);
		this.index.remove(two);
		this.index.refresh();
		assertThat(this.index.pairs(10)).containsExactly(new IndexPair(one, three))
			.doesNotContain(new IndexPair(one, alone));
	}

	@Test
	void manyOfOneBandArePairedWithTheirNeighbours() {
		for (int i = 0; i < 200; i++) {
			band("same");
		}

		assertThat(this.index.pairs(100_000)).hasSize(199);
	}

	private UUID put(String language, String title, String words, String beside) {
		var id = UUID.randomUUID();
		this.index.put(new IndexedQuestion(id, null, language, Set.of(), title, words, beside, Set.of()));
		this.index.refresh();
		return id;
	}

	private UUID put(UUID folder, Set<String> facts) {
		var id = UUID.randomUUID();
		this.index.put(new IndexedQuestion(id, folder, "en", facts, "Title", "words", "", Set.of()));
		this.index.refresh();
		return id;
	}

	private UUID band(String... bands) {
		var id = UUID.randomUUID();
		this.index.put(new IndexedQuestion(id, null, "en", Set.of(), "Title", "words", "", Set.of(bands)));
		this.index.refresh();
		return id;
	}

}
