package org.peerway.assessment.panel;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.peerway.assessment.Quiz;
import org.peerway.assessment.QuizRef;
import org.peerway.assessment.QuizReports;
import org.peerway.assessment.Quizzes;
import org.peerway.assessment.Section;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.statistics.AttemptChoice;
import org.peerway.people.PersonId;

import org.springframework.stereotype.Component;

/** Works out what judges said, and what attempts say about the same questions. */
@Component
class PanelFigures {

	private final Quizzes quizzes;

	private final QuizReports reports;

	private final PanelEstimates estimates;

	PanelFigures(Quizzes quizzes, QuizReports reports, PanelEstimates estimates) {
		this.quizzes = quizzes;
		this.reports = reports;
		this.estimates = estimates;
	}

	Quiz quiz(QuizRef ref) {
		return this.quizzes.quiz(ref);
	}

	String language(QuizRef ref) {
		return this.quizzes.language(ref);
	}

	Angoff of(Panel panel, int round, Collection<PersonId> judges) {
		var quiz = quiz(panel.quiz());
		var given = this.estimates.findByPanelAndRound(panel.id(), round);
		return Angoff.of(ids(quiz.questions()),
				quiz.sections().stream().map((section) -> part(section, quiz.questions())).toList(), judges,
				given.stream().map(PanelEstimate::estimate).toList());
	}

	private static Angoff.Part part(Section section, List<Question> bank) {
		var drawn = bank.stream().filter(section.pool()::holds).map(Question::id).collect(Collectors.toSet());
		return new Angoff.Part(drawn, section.draw());
	}

	private static List<String> ids(List<Question> questions) {
		return questions.stream().map(Question::id).toList();
	}

	/** By question, what all judges said in that round. */
	List<Angoff.Item> items(UUID panel, int round, List<String> questions, Collection<PersonId> judges) {
		var given = this.estimates.findByPanelAndRoundAndQuestionIn(panel, round, questions);
		return Angoff.of(questions, List.of(), judges, given.stream().map(PanelEstimate::estimate).toList()).items();
	}

	/** How hard the questions were in first attempts, where there were any. */
	List<PanelRound.Facility> facilities(QuizRef ref) {
		return this.reports.statistics(ref, AttemptChoice.FIRST)
			.items()
			.stream()
			.flatMap((item) -> item.marks()
				.facility()
				.value()
				.stream()
				.mapToObj((value) -> new PanelRound.Facility(item.question(), value, item.put())))
			.toList();
	}

}
