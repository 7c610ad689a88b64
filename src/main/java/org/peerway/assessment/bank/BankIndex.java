package org.peerway.assessment.bank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.PreDestroy;
import org.peerway.assessment.bank.BankQuestionRepository.Indexed;
import org.peerway.assessment.bank.BankQuestionRepository.Word;
import org.peerway.assessment.bank.check.KindWords;
import org.peerway.assessment.bank.search.IndexedQuestion;
import org.peerway.assessment.bank.search.QuestionIndex;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * This machine's index of the bank. Before each search it reads what changed since the
 * last one, on whatever machine.
 *
 * @see <a href="../../../../../docs/decisions/008-search-index.md">decision 8</a>
 */
@Component
class BankIndex {

	private static final int AT_ONCE = 1000;

	private static final UUID FIRST = new UUID(0, 0);

	private final BankQuestionRepository questions;

	private final BankGoneRepository gone;

	private final BankChanges changes;

	private final QuestionIndex index = new QuestionIndex();

	private volatile long number;

	BankIndex(BankQuestionRepository questions, BankGoneRepository gone, BankChanges changes) {
		this.questions = questions;
		this.gone = gone;
		this.changes = changes;
	}

	/** The index as the bank is now. */
	QuestionIndex upToDate() {
		long last = this.changes.last();
		if (last != this.number) {
			catchUp(last);
		}
		return this.index;
	}

	/** The number of the last change that the index has seen. */
	long number() {
		return this.number;
	}

	private synchronized void catchUp(long to) {
		if (to <= this.number) {
			return;
		}
		long changed = this.number;
		var after = FIRST;
		List<Indexed> page;
		do {
			page = this.questions.changedSince(changed, after, to, Limit.of(AT_ONCE));
			put(page);
			if (!page.isEmpty()) {
				changed = page.getLast().changed();
				after = page.getLast().id();
			}
		}
		while (page.size() == AT_ONCE);
		this.gone.between(this.number, to).forEach(this.index::remove);
		this.index.refresh();
		this.number = to;
	}

	private void put(List<Indexed> page) {
		if (page.isEmpty()) {
			return;
		}
		var ids = page.stream().map(Indexed::id).toList();
		var tags = byQuestion(this.questions.tags(ids));
		var concepts = byQuestion(this.questions.concepts(ids));
		for (Indexed question : page) {
			this.index.put(indexed(question, tags.getOrDefault(question.id(), List.of()),
					concepts.getOrDefault(question.id(), List.of())));
		}
	}

	static Map<UUID, List<String>> byQuestion(List<Word> words) {
		return words.stream()
			.collect(Collectors.groupingBy(Word::question, Collectors.mapping(Word::word, Collectors.toList())));
	}

	private static IndexedQuestion indexed(Indexed question, List<String> tags, List<String> concepts) {
		var beside = new ArrayList<>(List.of(question.beside(), question.code()));
		beside.addAll(tags);
		beside.addAll(concepts);
		return new IndexedQuestion(question.id(), question.folder(), question.language(),
				facts(question, tags, concepts), question.title(), question.words(), String.join("\n", beside),
				bands(question.language(), question.status(), question.bands()));
	}

	private static Set<String> facts(Indexed question, List<String> tags, List<String> concepts) {
		var facts = new HashSet<String>();
		facts.add("language:" + question.language());
		facts.add("kind:" + KindWords.word(question.kind()));
		facts.add("status:" + KindWords.word(question.status()));
		var difficulty = question.difficulty();
		facts.add("difficulty:" + ((difficulty != null) ? KindWords.word(difficulty) : ""));
		if (question.inReview()) {
			facts.add("review:asked");
		}
		tags.forEach((tag) -> facts.add("tag:" + tag));
		concepts.forEach((concept) -> facts.add("concept:" + concept));
		return facts;
	}

	private static Set<String> bands(String language, BankStatus status, String bands) {
		return (status == BankStatus.RETIRED || bands.isEmpty()) ? Set.of()
				: bands(language, List.of(bands.split(" ")));
	}

	/** Questions of different languages share none. */
	static Set<String> bands(String language, List<String> bands) {
		return bands.stream().map((band) -> language + band).collect(Collectors.toSet());
	}

	@PreDestroy
	void close() throws IOException {
		this.index.close();
	}

}
