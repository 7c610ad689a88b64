package org.peerway.assessment.bank;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.peerway.assessment.bank.check.KindWords;
import org.peerway.assessment.bank.search.IndexQuery;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds questions of the bank by their words and by what is known of them. */
@Service
public class BankSearch {

	private final BankIndex index;

	private final BankRows rows;

	private final FolderStore folders;

	BankSearch(BankIndex index, BankRows rows, FolderStore folders) {
		this.index = index;
		this.rows = rows;
		this.folders = folders;
	}

	/**
	 * A page of what fits: the best first, or by title where no words are asked for.
	 * @param page counted from 0; beyond the last one it is the last
	 */
	@PreAuthorize(BankRoles.READER)
	@Transactional(readOnly = true)
	public BankPage<BankRow> find(BankFilter filter, int page) {
		var query = query(filter);
		var index = this.index.upToDate();
		var found = index.search(query, page * BankPage.ROWS, BankPage.ROWS);
		int pages = BankPage.pages(found.total());
		if (page >= pages) {
			return find(filter, pages - 1);
		}
		return new BankPage<>(this.rows.rows(found.ids()), page, found.total(), pages);
	}

	private IndexQuery query(BankFilter filter) {
		var facts = new HashSet<String>();
		filter.tags().forEach((tag) -> facts.add("tag:" + tag));
		filter.difficulty().ifPresent((difficulty) -> facts.add("difficulty:" + KindWords.word(difficulty)));
		filter.kind().ifPresent((kind) -> facts.add("kind:" + KindWords.word(kind)));
		filter.status().ifPresent((status) -> facts.add("status:" + KindWords.word(status)));
		filter.language().ifPresent((language) -> facts.add("language:" + language.getLanguage()));
		if (filter.inReview()) {
			facts.add("review:asked");
		}
		Set<String> concepts = filter.concepts()
			.stream()
			.map((concept) -> "concept:" + concept)
			.collect(Collectors.toSet());
		return new IndexQuery(filter.text(), filter.folder().map((folder) -> this.folders.tree().withInner(folder)),
				facts, concepts.isEmpty() ? List.of() : List.of(concepts));
	}

}
