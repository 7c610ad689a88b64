package org.peerway.assessment.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.bank.check.DraftTree;
import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.Media;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes drafts of questions; nothing here is seen by trainees. */
@Service
public class BankDrafts {

	private final BankQuestionRepository questions;

	private final BankMediaRepository media;

	private final BankReviewRepository reviews;

	private final BankGoneRepository gone;

	private final FolderStore folders;

	private final BankCodes codes;

	private final BankStore store;

	BankDrafts(BankQuestionRepository questions, BankMediaRepository media, BankReviewRepository reviews,
			BankGoneRepository gone, FolderStore folders, BankCodes codes, BankStore store) {
		this.questions = questions;
		this.media = media;
		this.reviews = reviews;
		this.gone = gone;
		this.folders = folders;
		this.codes = codes;
		this.store = store;
	}

	/**
	 * Begins a question.
	 * @param folder to put it into; nothing for the top
	 * @param tree names and values as in the YAML of a question; a kind has to be there,
	 * the id is changed where another question has it
	 * @throws IllegalArgumentException if the tree has no kind, holds what no draft can,
	 * or is too long
	 */
	@PreAuthorize(BankRoles.WRITER)
	@Transactional
	public UUID create(@Nullable UUID folder, Locale language, Map<String, Object> tree, Collection<String> tags) {
		long change = this.store.change();
		this.store.mustBeFolder(folder);
		var draft = new DraftTree(tree);
		var place = new BankQuestion.Place(folder, this.codes.free(draft), BankText.language(language));
		return begin(place, UUID.randomUUID(), draft, tags, change);
	}

	private UUID begin(BankQuestion.Place place, UUID group, DraftTree tree, Collection<String> tags, long change) {
		var question = new BankQuestion(place, group, tree, this.store.who(), this.store.now(), change);
		question.setTags(tags, change);
		return this.questions.save(question).id();
	}

	/**
	 * Keeps questions of a file as drafts, all or none, each in its folder below that
	 * one.
	 * @param folder to put them into; nothing for the top
	 * @return the new questions, in the order of the file
	 * @throws IllegalArgumentException if one is more than the bank takes
	 * @see BankLimits#holds(ImportedQuestion)
	 */
	@PreAuthorize(BankRoles.WRITER)
	@Transactional
	public List<UUID> importAll(List<ImportedQuestion> imported, @Nullable UUID folder, Locale language) {
		long change = this.store.change();
		this.store.mustBeFolder(folder);
		imported.forEach(BankDrafts::mustHold);
		// All that is asked of the database comes first: each query looks through what is
		// to be written.
		var trees = imported.stream().map((one) -> DraftTree.of(one.question())).toList();
		var places = places(imported, trees, folder, language);
		var ids = new ArrayList<UUID>();
		for (int i = 0; i < trees.size(); i++) {
			var id = begin(places.get(i), UUID.randomUUID(), trees.get(i), imported.get(i).tags(), change);
			keep(id, imported.get(i).media());
			ids.add(id);
		}
		return ids;
	}

	private static void mustHold(ImportedQuestion imported) {
		if (!BankLimits.holds(imported)) {
			throw new IllegalArgumentException("Question " + imported.question().id() + " is more than the bank takes");
		}
	}

	private List<BankQuestion.Place> places(List<ImportedQuestion> imported, List<DraftTree> trees,
			@Nullable UUID folder, Locale language) {
		var folders = new HashMap<List<String>, Optional<UUID>>();
		var codes = this.codes.free(trees);
		var places = new ArrayList<BankQuestion.Place>();
		for (int i = 0; i < trees.size(); i++) {
			var within = folders.computeIfAbsent(imported.get(i).folders(),
					(names) -> Optional.ofNullable(this.folders.within(folder, names)));
			places.add(new BankQuestion.Place(within.orElse(null), codes.get(i), BankText.language(language)));
		}
		return places;
	}

	private void keep(UUID question, List<Media> media) {
		media.forEach((one) -> this.media.save(new BankMediaFile(question, one)));
	}

	/**
	 * Keeps a draft; a question that has none gets one beside its last version.
	 * @param expectedStep that the draft was at when it was read
	 * @throws IllegalArgumentException if the tree is of another kind than the question,
	 * holds what no draft can, or is too long
	 */
	@PreAuthorize(BankRoles.WRITER)
	@Transactional
	public DraftChange save(UUID id, int expectedStep, Map<String, Object> tree) {
		long change = this.store.change();
		var question = this.store.question(id);
		return unlessTaken(question, expectedStep).orElseGet(() -> write(question, new DraftTree(tree), change));
	}

	private DraftChange write(BankQuestion question, DraftTree tree, long change) {
		question.write(tree, this.store.who(), this.store.now(), change);
		return new DraftChange.Done(question.draft().step());
	}

	private static Optional<DraftChange> unlessTaken(BankQuestion question, int expectedStep) {
		if (question.draft().step() != expectedStep) {
			return Optional.of(new DraftChange.Overtaken(question.draft().step(), question.draft().by().orElse(null),
					question.draft().at().orElse(null)));
		}
		return question.isInReview() ? Optional.of(new DraftChange.InReview()) : Optional.empty();
	}

	/**
	 * Throws a draft away: the question goes back to its last version, and one without
	 * any is no more.
	 */
	@PreAuthorize(BankRoles.WRITER)
	@Transactional
	public DraftChange discard(UUID id, int expectedStep) {
		long change = this.store.change();
		var question = this.store.question(id);
		question.mustHaveDraft();
		return unlessTaken(question, expectedStep).orElseGet(() -> discard(question, change));
	}

	private DraftChange discard(BankQuestion question, long change) {
		if (question.lastVersion() > 0) {
			question.discard(this.store.last(question), change);
			return new DraftChange.Done(question.draft().step());
		}
		this.media.deleteByQuestion(question.id());
		this.reviews.deleteByQuestion(question.id());
		this.questions.delete(question);
		this.gone.save(new BankGone(question.id(), change));
		return new DraftChange.Done(question.draft().step() + 1);
	}

	/** Begins a draft of what the last version says, to change it or to bring it back. */
	@PreAuthorize(BankRoles.WRITER)
	@Transactional
	public DraftChange revise(UUID id) {
		long change = this.store.change();
		var question = this.store.question(id);
		return question.draft().isThere() ? new DraftChange.Done(question.draft().step())
				: write(question, this.store.last(question), change);
	}

	/** Begins another question with the same words, in the same folder. */
	@PreAuthorize(BankRoles.WRITER)
	@Transactional
	public UUID duplicate(UUID id) {
		long change = this.store.change();
		var question = this.store.question(id);
		return copy(question, Locale.of(question.language()), UUID.randomUUID(), change);
	}

	/**
	 * Begins the same question in another language, with the words that are there to
	 * translate.
	 * @return the new question, or empty if there is one in that language
	 */
	@PreAuthorize(BankRoles.WRITER)
	@Transactional
	public Optional<UUID> translate(UUID id, Locale language) {
		long change = this.store.change();
		var question = this.store.question(id);
		boolean there = question.language().equals(BankText.language(language))
				|| this.questions.siblings(question.siblingGroup(), id)
					.stream()
					.anyMatch((sibling) -> sibling.language().equals(language.getLanguage()));
		return there ? Optional.empty() : Optional.of(copy(question, language, question.siblingGroup(), change));
	}

	private UUID copy(BankQuestion question, Locale language, UUID group, long change) {
		var tree = this.store.working(question);
		var place = new BankQuestion.Place(question.folder().orElse(null), this.codes.free(tree),
				BankText.language(language));
		var copy = begin(place, group, tree, question.tags(), change);
		keep(copy, this.media.findByQuestionOrderByName(question.id()).stream().map(BankMediaFile::toMedia).toList());
		return copy;
	}

	/** Sets the words that a question is found by; it needs no review. */
	@PreAuthorize(BankRoles.WRITER)
	@Transactional
	public void setTags(UUID id, Collection<String> tags) {
		long change = this.store.change();
		this.store.question(id).setTags(tags, change);
	}

}
