package org.peerway.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.peerway.assessment.question.RatedQuestion;
import org.peerway.assessment.statistics.RaterFigures;
import org.peerway.people.PersonId;
import org.peerway.people.ReadingRights;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how those who rate agree, and whose work they rated. */
@Service
public class RatingReports {

	private final RatedAnswers answers;

	private final CorrectedQuizzes quizzes;

	private final ReadingRights rights;

	RatingReports(RatedAnswers answers, CorrectedQuizzes quizzes, ReadingRights rights) {
		this.answers = answers;
		this.quizzes = quizzes;
		this.rights = rights;
	}

	/**
	 * How the first two raters of each answer agree, by the id of the question, over the
	 * answers that wait for nobody; empty where one person rates.
	 * @throws java.util.NoSuchElementException if there is no such quiz
	 */
	@PreAuthorize("hasAnyRole('TRAINER', 'OFFICE')")
	@Transactional(readOnly = true)
	public Map<String, RaterFigures> agreement(QuizRef ref) {
		var quiz = this.quizzes.quiz(ref);
		if (!quiz.isRated() || quiz.rules().rating().raters() < 2) {
			return Map.of();
		}
		var pairs = this.answers.pairs(ref.courseVersion(), ref.quiz())
			.stream()
			.collect(Collectors.groupingBy(RatedAnswers.Pair::question,
					Collectors.mapping((pair) -> new RaterFigures.Pair(pair.first(), pair.second(), pair.answers()),
							Collectors.toList())));
		var figures = new TreeMap<String, RaterFigures>();
		for (var question : quiz.questions()) {
			if (question instanceof RatedQuestion rated) {
				figures.put(rated.id(), RaterFigures.of(pairs.getOrDefault(rated.id(), List.of()),
						rated.rubric().most(), quiz.rules().rating().tolerance()));
			}
		}
		return figures;
	}

	/** Who rated something of these people, in whatever quiz. */
	@PreAuthorize("hasAnyRole('TRAINEE', 'TRAINER', 'OFFICE')")
	@Transactional(readOnly = true)
	public Map<PersonId, Set<PersonId>> raters(Collection<PersonId> people) {
		this.rights.mustCover(people);
		return this.answers.raters(people.stream().map(PersonId::value).toList())
			.stream()
			.collect(Collectors.groupingBy((one) -> new PersonId(one.person()),
					Collectors.mapping((one) -> new PersonId(one.rater()), Collectors.toSet())));
	}

}
