package org.peerway.assessment.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.peerway.assessment.bank.check.DraftTree;
import org.peerway.assessment.bank.compare.QuestionWords;
import org.peerway.assessment.bank.compare.Shingles;
import org.peerway.assessment.bank.search.IndexPair;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds questions that put nearly the same to trainees, among all that are not retired.
 */
@Service
public class BankDuplicates {

	private static final int CANDIDATES = 100;

	/** How many pairs are looked at in the whole bank. */
	private static final int PAIRS = 50_000;

	private static final int AT_ONCE = 500;

	private final BankIndex index;

	private final BankQuestionRepository questions;

	private final BankRows rows;

	private final BankStore store;

	private volatile Pairs known = new Pairs(-1, List.of());

	BankDuplicates(BankIndex index, BankQuestionRepository questions, BankRows rows, BankStore store) {
		this.index = index;
		this.questions = questions;
		this.rows = rows;
		this.store = store;
	}

	/** Questions that are much like that one, the most alike first. */
	@PreAuthorize(BankRoles.READER)
	@Transactional(readOnly = true)
	public List<SimilarQuestion> of(UUID id) {
		var question = this.store.question(id);
		return like(this.store.working(question), Locale.of(question.language())).stream()
			.filter((similar) -> !similar.question().id().equals(id))
			.toList();
	}

	/** Questions that are much like one that is not kept yet, the most alike first. */
	@PreAuthorize(BankRoles.READER)
	@Transactional(readOnly = true)
	public List<SimilarQuestion> of(Map<String, Object> tree, Locale language) {
		return like(new DraftTree(tree), language);
	}

	private List<SimilarQuestion> like(DraftTree tree, Locale language) {
		var shingles = Shingles.of(QuestionWords.put(tree.values()));
		var bands = BankIndex.bands(language.getLanguage(), shingles.bands());
		var similarity = new HashMap<UUID, Double>();
		shingles(this.index.upToDate().sharing(bands, CANDIDATES))
			.forEach((id, other) -> similarity.put(id, shingles.similarity(other)));
		similarity.values().removeIf((found) -> found < Shingles.ALIKE);
		return this.rows.rows(similarity.keySet())
			.stream()
			.map((row) -> new SimilarQuestion(row, similarity.getOrDefault(row.id(), 0.0)))
			.sorted(Comparator.comparingDouble(SimilarQuestion::similarity)
				.reversed()
				.thenComparing((similar) -> similar.question().code()))
			.toList();
	}

	private Map<UUID, Shingles> shingles(Collection<UUID> ids) {
		var shingles = new HashMap<UUID, Shingles>();
		var all = List.copyOf(ids);
		for (int from = 0; from < all.size(); from += AT_ONCE) {
			this.questions.words(all.subList(from, Math.min(from + AT_ONCE, all.size())))
				.forEach((words) -> shingles.put(words.question(), Shingles.of(words.word())));
		}
		return shingles;
	}

	/**
	 * A page of the pairs in the whole bank that are much alike, the most alike first.
	 * @param page counted from 0; beyond the last one it is the last
	 */
	@PreAuthorize(BankRoles.READER)
	@Transactional(readOnly = true)
	public BankPage<SimilarPair> pairs(int page) {
		var all = known().pairs();
		int pages = BankPage.pages(all.size());
		int number = Math.min(page, pages - 1);
		var shown = all.subList(number * BankPage.ROWS, Math.min((number + 1) * BankPage.ROWS, all.size()));
		var rows = this.rows
			.byId(shown.stream().flatMap((pair) -> Stream.of(pair.one(), pair.other())).distinct().toList());
		var pairs = new ArrayList<SimilarPair>();
		for (Alike alike : shown) {
			var one = rows.get(alike.one());
			var other = rows.get(alike.other());
			if (one != null && other != null) {
				pairs.add(new SimilarPair(one, other, alike.similarity()));
			}
		}
		return new BankPage<>(pairs, number, all.size(), pages);
	}

	/** What was worked out holds until something changes. */
	private Pairs known() {
		var index = this.index.upToDate();
		long number = this.index.number();
		if (this.known.number() != number) {
			this.known = new Pairs(number, alike(index.pairs(PAIRS)));
		}
		return this.known;
	}

	private List<Alike> alike(List<IndexPair> pairs) {
		var ids = new HashSet<UUID>();
		pairs.forEach((pair) -> {
			ids.add(pair.one());
			ids.add(pair.other());
		});
		var shingles = shingles(ids);
		return pairs.stream()
			.map((pair) -> alike(pair, shingles))
			.filter((alike) -> alike.similarity() >= Shingles.ALIKE)
			.sorted(Comparator.comparingDouble(Alike::similarity)
				.reversed()
				.thenComparing(Alike::one)
				.thenComparing(Alike::other))
			.toList();
	}

	private static Alike alike(IndexPair pair, Map<UUID, Shingles> shingles) {
		var one = shingles.get(pair.one());
		var other = shingles.get(pair.other());
		return new Alike(pair.one(), pair.other(), (one != null && other != null) ? one.similarity(other) : 0);
	}

	/** Two questions and how alike they are. */
	private record Alike(UUID one, UUID other, double similarity) {
	}

	/** All pairs as of a change. */
	private record Pairs(long number, List<Alike> pairs) {
	}

}
