package org.peerway.assessment.exchange.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.peerway.assessment.bank.BankFilter;
import org.peerway.assessment.bank.BankFolders;
import org.peerway.assessment.bank.BankItem;
import org.peerway.assessment.bank.BankPage;
import org.peerway.assessment.bank.BankRow;
import org.peerway.assessment.bank.BankSearch;
import org.peerway.assessment.bank.BankService;
import org.peerway.assessment.bank.Folder;
import org.peerway.assessment.bank.LiveQuestion;
import org.peerway.assessment.bank.check.DraftTree;
import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.question.Question;
import org.peerway.base.yaml.Entry;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers questions of the bank to be written into a file. */
@Service
class BankExport {

	/** Questions of one file; as many as can be read from one. */
	static final int MOST = 5_000;

	private final BankSearch search;

	private final BankService bank;

	private final BankFolders folders;

	BankExport(BankSearch search, BankService bank, BankFolders folders) {
		this.search = search;
		this.bank = bank;
		this.folders = folders;
	}

	/**
	 * What was found.
	 *
	 * @param incomplete titles of drafts that are no questions yet
	 * @param unpublished how many were passed over because nobody published them
	 * @param more whether there are more than fit into one file
	 */
	record Gathered(List<ImportedQuestion> questions, List<String> incomplete, int unpublished, boolean more) {
	}

	/**
	 * The questions of a folder and all in it, or of the whole bank.
	 * @param drafts whether a draft is taken where there is one, and not what is live
	 */
	@PreAuthorize("hasRole('TRAINER')")
	@Transactional(readOnly = true)
	public Gathered of(Optional<UUID> folder, boolean drafts) {
		var filter = folder.map(BankFilter.NONE::in).orElse(BankFilter.NONE);
		List<BankRow> rows = new ArrayList<>();
		BankPage<BankRow> page = this.search.find(filter, 0);
		rows.addAll(page.rows());
		for (int number = 1; number < page.pages() && rows.size() <= MOST; number++) {
			rows.addAll(this.search.find(filter, number).rows());
		}
		return gather(rows, drafts);
	}

	/** Questions that were chosen one by one. */
	@PreAuthorize("hasRole('TRAINER')")
	@Transactional(readOnly = true)
	public Gathered of(Collection<UUID> ids, boolean drafts) {
		List<BankItem> items = ids.stream().flatMap((id) -> this.bank.item(id).stream()).toList();
		return gather(items.stream().map(BankExport::row).toList(), drafts);
	}

	private static BankRow row(BankItem item) {
		return new BankRow(item.id(), item.code(), item.folder(), item.language(), item.kind(), item.status(),
				item.inReview(), item.draft().isPresent(), item.live(), String.valueOf(item.tree().get("title")),
				Optional.empty(), List.copyOf(item.tags()));
	}

	private Gathered gather(List<BankRow> found, boolean drafts) {
		var rows = found.subList(0, Math.min(MOST, found.size()));
		var all = this.folders.all();
		Map<UUID, Question> live = new HashMap<>();
		for (LiveQuestion one : this.bank.live(rows.stream().map(BankRow::id).toList())) {
			live.put(one.id(), one.question());
		}
		List<ImportedQuestion> questions = new ArrayList<>();
		List<String> incomplete = new ArrayList<>();
		int unpublished = 0;
		for (BankRow row : rows) {
			boolean draft = drafts && (row.hasDraft() || !live.containsKey(row.id()));
			var question = draft ? draft(row.id()) : Optional.ofNullable(live.get(row.id()));
			if (question.isPresent()) {
				questions
					.add(new ImportedQuestion(question.get(), path(row, all), row.tags(), this.bank.media(row.id())));
			}
			else if (draft) {
				incomplete.add(row.title().isBlank() ? row.code() : row.title());
			}
			else {
				unpublished++;
			}
		}
		return new Gathered(questions, incomplete, unpublished, found.size() > MOST);
	}

	private static List<String> path(BankRow row, List<Folder> all) {
		return all.stream()
			.filter((folder) -> row.folder().filter(folder.id()::equals).isPresent())
			.findFirst()
			.map((folder) -> FolderPaths.names(folder, all))
			.orElse(List.of());
	}

	/** What is worked on, if it is a whole question already. */
	private Optional<Question> draft(UUID id) {
		try {
			return this.bank.item(id).map((item) -> new DraftTree(item.tree()).question());
		}
		catch (Entry.Unreadable | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
