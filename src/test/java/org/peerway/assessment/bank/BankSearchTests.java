package org.peerway.assessment.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.peerway.Acting;
import org.peerway.assessment.bank.search.IndexQuery;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Kind;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

abstract class BankSearchTests extends BankFixture {

	@Autowired
	private BankSearch search;

	@Autowired
	private BankDuplicates duplicates;

	@Autowired
	private BankQuestionRepository questions;

	@Autowired
	private BankGoneRepository gone;

	@Autowired
	private BankChanges changes;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void rowTellsWhatAListShows() {
		var folder = folder();
		var id = live(folder, with(single("Listed?"), "difficulty", "hard"), "b", "a");
		this.drafts.revise(id);

		assertThat(in(folder).rows()).singleElement().satisfies((row) -> {
			assertThat(row.id()).isEqualTo(id);
			assertThat(row.title()).isEqualTo("About Listed?");
			assertThat(row.folder()).contains(folder);
			assertThat(row.kind()).isEqualTo(Kind.SINGLE);
			assertThat(row.status()).isEqualTo(BankStatus.LIVE);
			assertThat(row.hasDraft()).isTrue();
			assertThat(row.inReview()).isFalse();
			assertThat(row.live()).contains(1);
			assertThat(row.difficulty()).contains(Head.Difficulty.HARD);
			assertThat(row.tags()).containsExactly("a", "b");
			assertThat(row.language()).isEqualTo(Locale.ENGLISH);
		});
	}

	@Test
	void findsWordsAnywhereInAQuestion() {
		var folder = folder();
		var word = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
		var title = draft(folder, with(single("A?"), "title", "On " + word));
		var scene = draft(folder, with(single("B?"), "scene", "There was " + word + "."));
		var option = draft(folder, single("C?", "yes " + word, "no"));
		var feedback = draft(folder, with(Map.of("kind", "true-false"), "feedback", Map.of("true", word)));
		var tag = draft(folder, single("D?"), word);
		draft(folder, single("E?"));

		assertThat(ids(this.search.find(BankFilter.NONE.with(word), 0))).containsExactlyInAnyOrder(title, scene, option,
				feedback, tag);
		assertThat(ids(this.search.find(BankFilter.NONE.with(word.substring(0, word.length() - 1)), 0))).hasSize(5);
		assertThat(ids(this.search.find(BankFilter.NONE.with(word), 0)).getFirst()).isEqualTo(title);
	}

	@Test
	void eachFilterNarrows() {
		var folder = folder();
		var inner = this.folders.create(folder, new FolderName("Inner")).orElseThrow();
		var easy = draft(inner, with(with(single("A?"), "difficulty", "easy"), "concepts", List.of("hope")), "x", "y");
		var sent = draft(folder, with(single("B?"), "concepts", List.of("voice")), "x");
		this.review.send(sent, 1, "");
		var live = live(folder, Map.of("kind", "true-false", "title", "T", "ask", "C", "answer", true));
		var spanish = this.drafts.translate(live, Locale.of("es")).orElseThrow();
		var none = BankFilter.NONE.in(folder);

		assertThat(ids(in(folder))).containsExactlyInAnyOrder(easy, sent, live, spanish);
		assertThat(ids(in(inner))).containsExactly(easy);
		assertThat(find(none.text(), Optional.of(folder), Set.of("X"), Set.of(), null, null, null, false, null))
			.containsExactlyInAnyOrder(easy, sent);
		assertThat(find("", Optional.of(folder), Set.of("x", "y"), Set.of(), null, null, null, false, null))
			.containsExactly(easy);
		assertThat(find("", Optional.of(folder), Set.of(), Set.of("hope", "voice"), null, null, null, false, null))
			.containsExactlyInAnyOrder(easy, sent);
		assertThat(find("", Optional.of(folder), Set.of(), Set.of(), Head.Difficulty.EASY, null, null, false, null))
			.containsExactly(easy);
		assertThat(find("", Optional.of(folder), Set.of(), Set.of(), null, Kind.TRUE_FALSE, null, false, null))
			.containsExactlyInAnyOrder(live, spanish);
		assertThat(find("", Optional.of(folder), Set.of(), Set.of(), null, null, BankStatus.LIVE, false, null))
			.containsExactly(live);
		assertThat(find("", Optional.of(folder), Set.of(), Set.of(), null, null, null, true, null))
			.containsExactly(sent);
		assertThat(find("", Optional.of(folder), Set.of(), Set.of(), null, null, null, false, Locale.of("es")))
			.containsExactly(spanish);
	}

	private List<UUID> find(String text, Optional<UUID> folder, Set<String> tags, Set<String> concepts,
			Head.Difficulty difficulty, Kind kind, BankStatus status, boolean inReview, Locale language) {
		var filter = new BankFilter(text, folder, tags, concepts, Optional.ofNullable(difficulty),
				Optional.ofNullable(kind), Optional.ofNullable(status), inReview, Optional.ofNullable(language));
		return ids(this.search.find(filter, 0));
	}

	@Test
	void everyChangeIsSeenAtOnce() {
		var folder = folder();
		var other = folder();
		var id = draft(folder, single("Seen?"));
		assertThat(ids(in(folder))).containsExactly(id);

		this.bulk.move(ids(id), other);
		assertThat(ids(in(folder))).isEmpty();
		assertThat(ids(in(other))).containsExactly(id);
		this.folders.move(other, folder);
		assertThat(ids(in(folder))).containsExactly(id);
		this.drafts.save(id, 1, single("Xylophone?"));
		assertThat(ids(this.search.find(BankFilter.NONE.in(folder).with("xylophones"), 0))).containsExactly(id);
		this.drafts.discard(id, 2);
		assertThat(ids(in(folder))).isEmpty();
	}

	@Test
	void indexOfAnotherMachineSeesEveryChangeToo() throws Exception {
		var other = new BankIndex(this.questions, this.gone, this.changes);
		var word = "qz" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
		var kept = draft(single("Kept " + word));
		var thrown = draft(single("Thrown " + word));
		assertThat(other.upToDate().search(new IndexQuery(word), 0, 10).total()).isEqualTo(2);

		this.drafts.discard(thrown, 1);

		assertThat(other.upToDate().search(new IndexQuery(word), 0, 10).ids()).containsExactly(kept);
		other.close();
	}

	@Test
	void changeThatEndsLateIsNotMissed() {
		var folder = folder();
		var id = this.transaction.execute((status) -> {
			var late = draft(folder, single("Late?"));
			assertThat(elsewhere(folder)).isEmpty();
			return late;
		});

		assertThat(elsewhere(folder)).containsExactly(id);
	}

	private List<UUID> elsewhere(UUID folder) {
		return CompletableFuture.supplyAsync(() -> {
			asReviewer();
			try {
				return ids(in(folder));
			}
			finally {
				Acting.asNobody();
			}
		}).join();
	}

	@Test
	void pagesHoldTwentyFiveRows() {
		var folder = folder();
		for (int i = 0; i < 27; i++) {
			draft(folder, with(single("P?"), "title", "Page %02d".formatted(i)));
		}

		var first = this.search.find(BankFilter.NONE.in(folder), 0);
		var last = this.search.find(BankFilter.NONE.in(folder), 99);

		assertThat(first.rows()).hasSize(25).first().extracting(BankRow::title).isEqualTo("Page 00");
		assertThat(first.pages()).isEqualTo(2);
		assertThat(first.total()).isEqualTo(27);
		assertThat(last.number()).isEqualTo(1);
		assertThat(last.rows()).extracting(BankRow::title).containsExactly("Page 25", "Page 26");
	}

	@Test
	void nearDuplicatesAreFound() {
		var words = words();
		var one = draft(single(words));
		var near = draft(single(words + " really"));
		var retired = live(single(words + " truly"));
		this.bulk.retire(ids(retired));
		this.drafts.translate(one, Locale.of("es"));
		draft(single("Something else altogether, with words of its own that nobody shares?"));

		var found = this.duplicates.of(one);

		assertThat(found).singleElement().satisfies((similar) -> {
			assertThat(similar.question().id()).isEqualTo(near);
			assertThat(similar.similarity()).isBetween(0.7, 0.99);
		});
		assertThat(this.duplicates.of(single(words), Locale.ENGLISH)).extracting((similar) -> similar.question().id())
			.containsExactly(one, near);
		assertThat(this.duplicates.of(Map.of(), Locale.ENGLISH)).isEmpty();
	}

	@Test
	void pairsOfTheWholeBankAreListed() {
		var words = words();
		var one = draft(single(words));
		var other = draft(single(words));

		var pairs = allPairs();

		assertThat(pairs).anySatisfy((pair) -> {
			assertThat(Set.of(pair.one().id(), pair.other().id())).isEqualTo(Set.of(one, other));
			assertThat(pair.similarity()).isEqualTo(1);
		});
		this.drafts.discard(other, 1);
		assertThat(allPairs()).noneMatch((pair) -> pair.one().id().equals(one));
	}

	private List<SimilarPair> allPairs() {
		long total = this.duplicates.pairs(0).total();
		List<SimilarPair> all = new ArrayList<>();
		for (int page = 0; all.size() < total && page < total; page++) {
			all.addAll(this.duplicates.pairs(page).rows());
		}
		return all;
	}

	private static String words() {
		return UUID.randomUUID().toString().replace('-', ' ') + " " + UUID.randomUUID().toString().replace('-', ' ');
	}

	@Test
	void onlyTrainersAndTheOfficeSearch() {
		var id = draft(single("Guarded?"));
		for (var role : List.of(Role.TRAINER, Role.OFFICE)) {
			Acting.asSomebody(role);
			assertThatCode(() -> this.search.find(BankFilter.NONE, 0)).doesNotThrowAnyException();
			assertThatCode(() -> this.duplicates.of(id)).doesNotThrowAnyException();
			assertThatCode(() -> this.duplicates.of(single("A"), Locale.ENGLISH)).doesNotThrowAnyException();
			assertThatCode(() -> this.duplicates.pairs(0)).doesNotThrowAnyException();
		}
		Acting.asSomebody(Role.TRAINEE, Role.ADMIN);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.search.find(BankFilter.NONE, 0));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.duplicates.of(id));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.duplicates.of(single("A"), Locale.ENGLISH));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.duplicates.pairs(0));
		Acting.asNobody();
		assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> this.search.find(BankFilter.NONE, 0));
		assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> this.duplicates.of(id));
		assertThatExceptionOfType(AuthenticationException.class)
			.isThrownBy(() -> this.duplicates.of(single("A"), Locale.ENGLISH));
		assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> this.duplicates.pairs(0));
	}

	private BankPage<BankRow> in(UUID folder) {
		return this.search.find(BankFilter.NONE.in(folder), 0);
	}

	private static List<UUID> ids(BankPage<BankRow> page) {
		return page.rows().stream().map(BankRow::id).toList();
	}

}
