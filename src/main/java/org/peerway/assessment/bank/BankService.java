package org.peerway.assessment.bank;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.peerway.assessment.bank.check.DraftTree;
import org.peerway.assessment.bank.compare.Comparison;
import org.peerway.assessment.exchange.Media;
import org.peerway.people.PersonId;

import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the bank for those who work with it. */
@Service
public class BankService {

	/** Stands for the draft where a number of a version is asked for. */
	public static final int DRAFT = 0;

	private static final Limit WORDS = Limit.of(1000);

	private final BankQuestionRepository questions;

	private final BankVersionRepository versions;

	private final BankMediaRepository media;

	private final LiveQuestions live;

	private final BankStore store;

	BankService(BankQuestionRepository questions, BankVersionRepository versions, BankMediaRepository media,
			LiveQuestions live, BankStore store) {
		this.questions = questions;
		this.versions = versions;
		this.media = media;
		this.live = live;
		this.store = store;
	}

	/** A question with its draft, if there is such a one. */
	@PreAuthorize(BankRoles.READER)
	@Transactional(readOnly = true)
	public Optional<BankItem> item(UUID id) {
		return this.questions.findById(id).map(this::item);
	}

	private BankItem item(BankQuestion question) {
		var draft = question.draft()
			.tree()
			.map((tree) -> new BankItem.Draft(question.draft().by().orElseThrow(), question.draft().at().orElseThrow(),
					question.draftAuthors().stream().map(PersonId::new).collect(Collectors.toSet())));
		return new BankItem(question.id(), question.code(), question.kind(), Locale.of(question.language()),
				question.folder(), question.status(), question.isInReview(), question.liveVersion(),
				question.lastVersion(), draft, question.draft().step(), this.store.working(question).values(),
				question.tags(), this.questions.siblings(question.siblingGroup(), question.id()), question.createdBy());
	}

	/** The published versions of a question, the newest first. */
	@PreAuthorize(BankRoles.READER)
	@Transactional(readOnly = true)
	public List<VersionInfo> versions(UUID id) {
		return this.versions.infos(id);
	}

	/**
	 * What a version says.
	 * @param number of the version, or {@link #DRAFT}
	 * @throws NoSuchElementException if there is none
	 */
	@PreAuthorize(BankRoles.READER)
	@Transactional(readOnly = true)
	public Map<String, Object> tree(UUID id, int number) {
		return find(id, number).values();
	}

	/**
	 * How two versions differ.
	 * @param from number of a version, or {@link #DRAFT}
	 * @param to number of a version, or {@link #DRAFT}
	 * @throws NoSuchElementException if one is not there
	 */
	@PreAuthorize(BankRoles.READER)
	@Transactional(readOnly = true)
	public Comparison compare(UUID id, int from, int to) {
		return Comparison.of(find(id, from).values(), find(id, to).values());
	}

	private DraftTree find(UUID id, int number) {
		var found = (number == DRAFT) ? this.store.question(id).draft().tree()
				: this.versions.findByQuestionAndNumber(id, number).map(BankVersion::tree);
		return found.orElseThrow(() -> BankStore.unknown("version " + number + " of question", id));
	}

	/** Whether a version is as it was published. */
	@PreAuthorize(BankRoles.READER)
	@Transactional(readOnly = true)
	public boolean isUnchanged(UUID id, int number) {
		return this.versions.findByQuestionAndNumber(id, number).filter(BankVersion::isUnchanged).isPresent();
	}

	/** A picture or sound of a question, by the name that its texts show it by. */
	@PreAuthorize(BankRoles.READER)
	@Transactional(readOnly = true)
	public Optional<Media> media(UUID id, String name) {
		return this.media.findByQuestionAndName(id, name).map(BankMediaFile::toMedia);
	}

	/** All pictures and sounds of a question. */
	@PreAuthorize(BankRoles.READER)
	@Transactional(readOnly = true)
	public List<Media> media(UUID id) {
		return this.media.findByQuestionOrderByName(id).stream().map(BankMediaFile::toMedia).toList();
	}

	/** The live versions of questions, in their order; what is not live is left out. */
	@PreAuthorize(BankRoles.READER)
	public List<LiveQuestion> live(Collection<UUID> ids) {
		return this.live.live(ids);
	}

	/** The live questions that a rule lets in. */
	@PreAuthorize(BankRoles.READER)
	public List<UUID> find(PoolRule rule) {
		return this.live.find(rule);
	}

	/** How many live questions a rule lets in. */
	@PreAuthorize(BankRoles.READER)
	public long count(PoolRule rule) {
		return this.live.count(rule);
	}

	/** The first thousand tags that are used. */
	@PreAuthorize(BankRoles.READER)
	@Transactional(readOnly = true)
	public List<String> tags() {
		return this.questions.allTags(WORDS);
	}

	/** The first thousand concepts that questions are about. */
	@PreAuthorize(BankRoles.READER)
	@Transactional(readOnly = true)
	public List<String> concepts() {
		return this.questions.allConcepts(WORDS);
	}

}
