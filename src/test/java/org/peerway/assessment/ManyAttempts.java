package org.peerway.assessment;

import org.peerway.Acting;
import org.peerway.assessment.question.Answers;
import org.peerway.assessment.question.Response;
import org.peerway.people.Role;

import org.springframework.context.ApplicationContext;

/** People who start attempts and answer, through the services, to measure with. */
public final class ManyAttempts {

	private final AttemptService service;

	private final AttemptRepository repository;

	private final Quizzes quizzes;

	private final QuizRef quiz;

	private AttemptId attempt = AttemptId.random();

	private Response[] right = {};

	private Response[] wrong = {};

	private int step;

	private int saved;

	public ManyAttempts(ApplicationContext context, QuizRef quiz) {
		this.service = context.getBean(AttemptService.class);
		this.repository = context.getBean(AttemptRepository.class);
		this.quizzes = context.getBean(Quizzes.class);
		this.quiz = quiz;
	}

	/** Lets somebody new come. */
	public void come() {
		Acting.asSomebody(Role.TRAINEE);
	}

	/** Starts an attempt of whoever came. */
	public void start() {
		this.attempt = this.service.startOrResume(this.quiz);
	}

	/** Makes out what can be answered in the attempt. */
	public void read() {
		var attempt = this.repository.findWithAnswers(this.attempt.value()).orElseThrow();
		var put = attempt.questions(this.quizzes.quiz(this.quiz))
			.stream()
			.map((question) -> new PutQuestion(question, attempt.seed()))
			.toList();
		this.right = put.stream().map((one) -> one.toBrowser(Answers.right(one.question()))).toArray(Response[]::new);
		this.wrong = put.stream().map((one) -> one.toBrowser(Answers.wrong(one.question()))).toArray(Response[]::new);
		this.step = attempt.step();
		this.saved = 0;
	}

	/** Keeps an answer that is another one than before, of one question after another. */
	public void save() {
		int position = this.saved % this.right.length;
		var given = (this.saved / this.right.length % 2 == 0) ? this.right : this.wrong;
		this.step = this.service.save(this.attempt, this.step, position, given[position]).step();
		this.saved++;
	}

}
