package org.peerway.assessment.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.bank.BulkResult.Reason;
import org.peerway.assessment.bank.BulkResult.Refused;
import org.peerway.assessment.bank.check.KindWords;
import org.peerway.assessment.question.Head;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes many questions at once, all or none. */
@Service
public class BankBulk {

	/** How many questions are changed at once. */
	public static final int MOST = 500;

	private final BankQuestionRepository questions;

	private final BankStore store;

	BankBulk(BankQuestionRepository questions, BankStore store) {
		this.questions = questions;
		this.store = store;
	}

	/**
	 * Puts questions into a folder.
	 * @param folder nothing for the top
	 */
	@PreAuthorize(BankRoles.WRITER)
	@Transactional
	public BulkResult move(Collection<UUID> ids, @Nullable UUID folder) {
		long change = this.store.change();
		this.store.mustBeFolder(folder);
		return change(ids, (question) -> Optional.empty(), (question) -> {
			boolean moves = !question.folder().equals(Optional.ofNullable(folder));
			if (moves) {
				question.moveTo(folder, change);
			}
			return moves;
		});
	}

	/** Adds tags. */
	@PreAuthorize(BankRoles.WRITER)
	@Transactional
	public BulkResult tag(Collection<UUID> ids, Collection<String> tags) {
		long change = this.store.change();
		var added = BankText.tags(tags);
		return change(ids, (question) -> Optional.empty(), (question) -> {
			var wanted = question.tags();
			return wanted.addAll(added) && setTags(question, wanted, change);
		});
	}

	/** Takes tags away. */
	@PreAuthorize(BankRoles.WRITER)
	@Transactional
	public BulkResult untag(Collection<UUID> ids, Collection<String> tags) {
		long change = this.store.change();
		var removed = BankText.tags(tags);
		return change(ids, (question) -> Optional.empty(), (question) -> {
			var wanted = new TreeSet<>(question.tags());
			return wanted.removeAll(removed) && setTags(question, wanted, change);
		});
	}

	private static boolean setTags(BankQuestion question, Set<String> tags, long change) {
		question.setTags(tags, change);
		return true;
	}

	/** Takes live questions out of use; what was answered stays as it is. */
	@PreAuthorize(BankRoles.WRITER)
	@Transactional
	public BulkResult retire(Collection<UUID> ids) {
		long change = this.store.change();
		var result = change(ids, (question) -> (question.status() != BankStatus.LIVE) ? Optional.of(Reason.NOT_LIVE)
				: unlessInReview(question), (question) -> {
					question.retire(change);
					this.store.note(question, ReviewStep.RETIRED, "");
					return true;
				});
		result.changed().forEach((id) -> this.store.record("question.retired", id, ""));
		return result;
	}

	/**
	 * Sets how hard questions are thought to be. It is part of what is published: a live
	 * question gets a draft with it, which goes through review.
	 */
	@PreAuthorize(BankRoles.WRITER)
	@Transactional
	public BulkResult setDifficulty(Collection<UUID> ids, Head.Difficulty difficulty) {
		long change = this.store.change();
		return change(ids, BankBulk::unlessInReview, (question) -> {
			var tree = this.store.working(question);
			boolean changes = BankText.difficulty(tree) != difficulty;
			if (changes) {
				question.write(tree.with("difficulty", KindWords.word(difficulty)), this.store.who(), this.store.now(),
						change);
			}
			return changes;
		});
	}

	private static Optional<Reason> unlessInReview(BankQuestion question) {
		return question.isInReview() ? Optional.of(Reason.IN_REVIEW) : Optional.empty();
	}

	private BulkResult change(Collection<UUID> ids, Function<BankQuestion, Optional<Reason>> refusal,
			Predicate<BankQuestion> act) {
		if (ids.size() > MOST) {
			throw new IllegalArgumentException("Not more than " + MOST + " questions are changed at once");
		}
		Map<UUID, BankQuestion> found = this.questions.findByIdIn(ids)
			.stream()
			.collect(Collectors.toMap(BankQuestion::id, Function.identity()));
		var refused = new ArrayList<Refused>();
		for (UUID id : ids) {
			refusal(id, found, refusal).ifPresent(refused::add);
		}
		return refused.isEmpty()
				? new BulkResult(ids.stream().distinct().filter((id) -> act.test(one(found, id))).toList(), refused)
				: new BulkResult(List.of(), refused);
	}

	private static Optional<Refused> refusal(UUID id, Map<UUID, BankQuestion> found,
			Function<BankQuestion, Optional<Reason>> refusal) {
		var question = found.get(id);
		return (question != null) ? refusal.apply(question).map((reason) -> new Refused(id, question.title(), reason))
				: Optional.of(new Refused(id, "", Reason.GONE));
	}

	private static BankQuestion one(Map<UUID, BankQuestion> found, UUID id) {
		return Optional.ofNullable(found.get(id)).orElseThrow();
	}

}
