package org.peerway.assessment.compose;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.peerway.audit.RecordedAct;
import org.peerway.people.ActNames;

import org.springframework.stereotype.Component;

/** Names quizzes that were put together in the app for the record of acts. */
@Component
class EditionNames implements ActNames {

	private final QuizEditions editions;

	EditionNames(QuizEditions editions) {
		this.editions = editions;
	}

	@Override
	public Map<Long, String> subjects(List<RecordedAct> acts) {
		return ActNames.ofKind("quiz", acts,
				(ids) -> this.editions.titles(ids)
					.stream()
					.collect(Collectors.toMap(QuizEditions.Titled::id, QuizEditions.Titled::title)));
	}

}
