package org.peerway.assessment.bank;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.peerway.audit.RecordedAct;
import org.peerway.people.ActNames;

import org.springframework.stereotype.Component;

/** Names questions of the bank for the record of acts. */
@Component
class QuestionNames implements ActNames {

	private final BankQuestionRepository questions;

	QuestionNames(BankQuestionRepository questions) {
		this.questions = questions;
	}

	@Override
	public Map<Long, String> subjects(List<RecordedAct> acts) {
		return ActNames.ofKind("question", acts, (ids) -> this.questions.titles(ids)
			.stream()
			.collect(Collectors.toMap(BankQuestionRepository.Titled::id, BankQuestionRepository.Titled::title)));
	}

}
