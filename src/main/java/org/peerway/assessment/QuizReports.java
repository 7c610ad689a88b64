package org.peerway.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Response;
import org.peerway.assessment.question.ResponseText;
import org.peerway.assessment.statistics.AttemptChoice;
import org.peerway.assessment.statistics.FiguresCsv;
import org.peerway.assessment.statistics.FinishedAttempt;
import org.peerway.assessment.statistics.MatrixCsv;
import org.peerway.assessment.statistics.QuizStatistics;

import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells how quizzes work, from all finished attempts of a version; nothing in it names a
 * person.
 */
@Service
@PreAuthorize("hasAnyRole('TRAINER', 'OFFICE')")
public class QuizReports {

	private static final int AT_ONCE = 500;

	private static final UUID LOWEST = new UUID(0, 0);

	private static final Limit MOST_QUIZZES = Limit.of(200);

	private final FinishedAttempts finished;

	private final CorrectedQuizzes quizzes;

	QuizReports(FinishedAttempts finished, CorrectedQuizzes quizzes) {
		this.finished = finished;
		this.quizzes = quizzes;
	}

	/** The quizzes at which attempts were finished, the latest first; 200 at most. */
	@Transactional(readOnly = true)
	public List<ReportedQuiz> quizzes() {
		return this.finished.quizzes(MOST_QUIZZES);
	}

	/**
	 * The statistics of a quiz in one version, in memory that does not grow with the
	 * number of attempts.
	 * @throws java.util.NoSuchElementException if there is no such quiz
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public QuizStatistics statistics(QuizRef ref, AttemptChoice choice) {
		var quiz = this.quizzes.quiz(ref);
		var places = PaperPlaces.of(quiz);
		return QuizStatistics.of(places.plan(), (reader) -> read(ref, quiz, places, choice, reader));
	}

	/**
	 * Writes the marks behind the statistics as CSV; attempts are numbered and name
	 * nobody.
	 * @throws java.util.NoSuchElementException if there is no such quiz
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public void matrix(QuizRef ref, AttemptChoice choice, Appendable target) {
		var quiz = this.quizzes.quiz(ref);
		var places = PaperPlaces.of(quiz);
		MatrixCsv.write(places.plan(), (reader) -> read(ref, quiz, places, choice, reader), target);
	}

	/**
	 * Writes the figures of the questions as CSV, with times.
	 * @throws java.util.NoSuchElementException if there is no such quiz
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public void figures(QuizRef ref, AttemptChoice choice, Appendable target) {
		FiguresCsv.write(statistics(ref, choice), target);
	}

	private void read(QuizRef ref, Quiz quiz, PaperPlaces places, AttemptChoice choice,
			Consumer<? super FinishedAttempt> reader) {
		var bank = quiz.questions().stream().collect(Collectors.toMap(Question::id, Function.identity()));
		int number = 0;
		var after = LOWEST;
		List<FinishedAttempts.Line> page;
		do {
			page = page(ref, choice, after);
			var answers = answers(page);
			for (var line : page) {
				number++;
				after = line.id();
				reader.accept(attempt(Integer.toString(number), line, answers.getOrDefault(line.id(), List.of()), quiz,
						places, bank));
			}
		}
		while (page.size() == AT_ONCE);
	}

	private List<FinishedAttempts.Line> page(QuizRef ref, AttemptChoice choice, UUID after) {
		var limit = Limit.of(AT_ONCE);
		return switch (choice) {
			case ALL -> this.finished.all(ref.courseVersion(), ref.quiz(), after, limit);
			case FIRST -> this.finished.first(ref.courseVersion(), ref.quiz(), after, limit);
			case LAST -> this.finished.last(ref.courseVersion(), ref.quiz(), after, limit);
			case BEST -> this.finished.best(ref.courseVersion(), ref.quiz(), after, limit);
		};
	}

	private Map<UUID, List<FinishedAttempts.AnswerLine>> answers(List<FinishedAttempts.Line> page) {
		if (page.isEmpty()) {
			return Map.of();
		}
		return this.finished.answers(page.stream().map(FinishedAttempts.Line::id).toList())
			.stream()
			.collect(Collectors.groupingBy(FinishedAttempts.AnswerLine::attempt, LinkedHashMap::new,
					Collectors.toList()));
	}

	private static FinishedAttempt attempt(String label, FinishedAttempts.Line line,
			List<FinishedAttempts.AnswerLine> answers, Quiz quiz, PaperPlaces places, Map<String, Question> bank) {
		List<FinishedAttempt.Response> responses = new ArrayList<>();
		int turn = 0;
		for (var answer : answers) {
			var question = Optional.ofNullable(bank.get(answer.question())).orElseThrow();
			var given = ResponseText.read(question.kind(), answer.chosen());
			var score = quiz.score(question, given);
			turn++;
			if (score.isPresent() || !quiz.rules().isPractice()) {
				var mark = new Points(score.orElseGet(() -> Answer.orAll(answer.mark())));
				var chosen = (given instanceof Response.Chosen ticked) ? ticked.options() : Set.<String>of();
				responses.add(new FinishedAttempt.Response(places.of(question.id(), turn), question.id(), mark.value(),
						chosen, answer.time()));
			}
		}
		return new FinishedAttempt(label, line.score(), responses);
	}

}
