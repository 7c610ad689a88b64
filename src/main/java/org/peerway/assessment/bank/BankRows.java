package org.peerway.assessment.bank;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.peerway.assessment.bank.BankQuestionRepository.Line;

import org.springframework.stereotype.Component;

/** Reads questions as rows of lists. */
@Component
class BankRows {

	private final BankQuestionRepository questions;

	BankRows(BankQuestionRepository questions) {
		this.questions = questions;
	}

	/** In the order asked for; those that are no more are left out. */
	List<BankRow> rows(Collection<UUID> ids) {
		var found = byId(ids);
		return ids.stream().filter(found::containsKey).map(found::get).toList();
	}

	Map<UUID, BankRow> byId(Collection<UUID> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		var tags = BankIndex.byQuestion(this.questions.tags(ids));
		return this.questions.lines(ids)
			.stream()
			.map((line) -> row(line, tags.getOrDefault(line.id(), List.of())))
			.collect(Collectors.toMap(BankRow::id, Function.identity()));
	}

	private static BankRow row(Line line, List<String> tags) {
		return new BankRow(line.id(), line.code(), Optional.ofNullable(line.folder()), Locale.of(line.language()),
				line.kind(), line.status(), line.inReview(), line.draftAt() != null,
				Optional.ofNullable(line.liveVersion()), line.title(), Optional.ofNullable(line.difficulty()), tags);
	}

}
