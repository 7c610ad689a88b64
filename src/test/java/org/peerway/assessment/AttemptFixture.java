package org.peerway.assessment;

import org.junit.jupiter.api.AfterEach;
import org.peerway.Acting;
import org.peerway.Readers;
import org.peerway.StillClock;
import org.peerway.assessment.question.Answers;
import org.peerway.assessment.question.Response;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Words to tell a test about attempts in. */
@Import(AttemptTestConfiguration.class)
abstract class AttemptFixture {

	@Autowired
	AttemptService service;

	@Autowired
	AttemptRepository repository;

	@Autowired
	ShelfOfQuizzes shelf;

	@Autowired
	CorrectedQuizzes corrected;

	@Autowired
	Readers readers;

	@Autowired
	StillClock clock;

	@AfterEach
	void leave() {
		Acting.asNobody();
	}

	PersonId trainee() {
		return Acting.asSomebody(Role.TRAINEE);
	}

	QuizRef quizOf(int bank) {
		return this.shelf.put(Banks.quiz(bank));
	}

	/** Answers so many questions rightly and the others wrongly, and hands in. */
	AttemptSummary answer(AttemptId id, int right) {
		var sheet = this.service.open(id);
		int step = sheet.step();
		for (var item : sheet.items()) {
			step = this.service.save(id, step, item.position(), answer(id, item.position(), item.position() < right))
				.step();
		}
		return this.service.submit(id, step);
	}

	Response fitting(AttemptId id, int position) {
		return answer(id, position, true);
	}

	Response notFitting(AttemptId id, int position) {
		return answer(id, position, false);
	}

	private Response answer(AttemptId id, int position, boolean fits) {
		var put = put(id, position);
		return put.toBrowser(fits ? Answers.right(put.question()) : Answers.wrong(put.question()));
	}

	PutQuestion put(AttemptId id, int position) {
		var attempt = attempt(id);
		return new PutQuestion(attempt.questions(this.shelf.quiz(attempt.quiz())).get(position), attempt.seed());
	}

	Attempt attempt(AttemptId id) {
		return this.repository.findWithAnswers(id.value()).orElseThrow();
	}

}
