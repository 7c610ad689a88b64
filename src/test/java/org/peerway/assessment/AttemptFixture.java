package org.peerway.assessment;

import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.peerway.Acting;
import org.peerway.Readers;
import org.peerway.StillClock;
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
			step = this.service.save(id, step, item.position(), tokens(id, item.position(), item.position() < right))
				.step();
		}
		return this.service.submit(id, step);
	}

	Set<String> fitting(AttemptId id, int position) {
		return tokens(id, position, true);
	}

	Set<String> notFitting(AttemptId id, int position) {
		return tokens(id, position, false);
	}

	private Set<String> tokens(AttemptId id, int position, boolean fits) {
		var attempt = attempt(id);
		var put = PutQuestion.of(attempt.questions(this.shelf.quiz(attempt.quiz())).get(position), attempt.seed());
		var options = put.optionsWhere((option) -> option.fits() == fits).stream().map(Option::id);
		boolean several = put.question() instanceof Question.MultipleChoice;
		return put.tokens(options.limit(several ? Long.MAX_VALUE : 1).collect(Collectors.toSet()));
	}

	Attempt attempt(AttemptId id) {
		return this.repository.findWithAnswers(id.value()).orElseThrow();
	}

}
