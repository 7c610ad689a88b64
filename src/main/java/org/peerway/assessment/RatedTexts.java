package org.peerway.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.peerway.assessment.question.Outcome;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Puts texts before those who rate when an attempt is handed in, and grades it when all
 * of them have their marks.
 */
@Component
class RatedTexts {

	private static final int AT_ONCE = 200;

	private final RatedAnswers answers;

	private final Ratings ratings;

	private final AttemptRepository attempts;

	private final ApplicationEventPublisher events;

	RatedTexts(RatedAnswers answers, Ratings ratings, AttemptRepository attempts, ApplicationEventPublisher events) {
		this.answers = answers;
		this.ratings = ratings;
		this.attempts = attempts;
		this.events = events;
	}

	/** Takes an attempt that was just handed in, and tells of it if it is graded. */
	void take(Attempt attempt, Quiz quiz) {
		if (attempt.isGraded()) {
			this.events.publishEvent(new AttemptGraded(attempt.summary(), false));
			return;
		}
		attempt.toRate(quiz)
			.forEach((position) -> this.answers.save(new RatedAnswer(attempt, position, quiz.rules().rating())));
	}

	/** Grades the attempt if nothing of it waits any more. */
	void settle(Attempt attempt, Quiz quiz, Instant now) {
		attempt.rated();
		var texts = this.answers.findByAttemptOrderByPosition(attempt.id().value());
		if (texts.stream().noneMatch(RatedAnswer::isWaiting)) {
			attempt.grade(quiz,
					texts.stream()
						.filter((text) -> text.mark().isPresent())
						.collect(Collectors.toMap(RatedAnswer::position, (text) -> text.mark().orElseThrow())),
					now);
			this.events.publishEvent(new AttemptGraded(attempt.summary(), true));
		}
	}

	/** Lets nobody wait any more for ratings of a question that is withdrawn. */
	void release(QuestionRef question, Quiz withdrawn, Instant now) {
		List<RatedAnswer> page;
		do {
			page = this.answers.waitingFor(question.quiz().courseVersion(), question.quiz().quiz(), question.question(),
					Limit.of(AT_ONCE));
			for (var answer : page) {
				answer.release();
				settle(this.attempts.findWithAnswers(answer.attempt().value()).orElseThrow(), withdrawn, now);
			}
		}
		while (page.size() == AT_ONCE);
	}

	/** What was said about the texts of a graded attempt, by their place on the paper. */
	Map<Integer, List<Outcome.Reading>> of(Attempt attempt, Quiz quiz) {
		return quiz.isRated() ? this.ratings.counted(attempt.id().value())
			.stream()
			.collect(Collectors.groupingBy(Ratings.Placed::position,
					Collectors.mapping((one) -> one.rating().reading(), Collectors.toList())))
				: Map.of();
	}

}
