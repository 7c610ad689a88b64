package org.peerway.assessment;

import java.time.Duration;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.peerway.Acting;
import org.peerway.assessment.statistics.AttemptChoice;
import org.peerway.assessment.statistics.ItemFigures;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

abstract class QuestionTimesTests extends AttemptFixture {

	@Autowired
	private QuestionTimes times;

	@Autowired
	private QuizReports reports;

	@Autowired
	private EntityManagerFactory entityManagerFactory;

	@Test
	void nextChangeKeepsWhatWasMeasured() {
		trainee();
		var id = this.service.startOrResume(quizOf(24));
		look(id, 0, 20);
		look(id, 3, 5);
		look(id, 0, 10);

		this.service.flag(id, 0, 7, true);

		assertThat(spent(id, 0)).isEqualTo(30_000);
		assertThat(spent(id, 3)).isEqualTo(5_000);
		assertThat(spent(id, 7)).isZero();
	}

	@Test
	void timeIsKeptOnce() {
		trainee();
		var id = this.service.startOrResume(quizOf(24));
		this.times.shown(id, 0);
		this.clock.pass(Duration.ofSeconds(8));
		this.service.save(id, 0, 0, fitting(id, 0));
		this.clock.pass(Duration.ofSeconds(4));

		this.service.submit(id, 1);

		assertThat(spent(id, 0)).isEqualTo(12_000);
		this.clock.pass(Duration.ofSeconds(4));
		this.service.submit(id, 1);
		assertThat(spent(id, 0)).isEqualTo(12_000);
	}

	@Test
	void changeThatWasRefusedLosesNoTime() {
		trainee();
		var id = this.service.startOrResume(quizOf(24));
		look(id, 0, 20);
		assertThatExceptionOfType(StaleStepException.class).isThrownBy(() -> this.service.flag(id, 9, 0, true));

		this.service.flag(id, 0, 0, true);

		assertThat(spent(id, 0)).isEqualTo(20_000);
	}

	@Test
	void timeOfAStrangerDoesNotCount() {
		var owner = trainee();
		var id = this.service.startOrResume(quizOf(24));
		trainee();
		look(id, 0, 20);

		Acting.as(owner, Role.TRAINEE);
		this.service.flag(id, 0, 0, true);

		assertThat(spent(id, 0)).isZero();
	}

	@Test
	void onlyTraineesAreMeasured() {
		var id = AttemptId.random();
		Acting.asSomebody(Role.TRAINER, Role.OFFICE, Role.ADMIN);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.times.shown(id, 0));
		Acting.asNobody();
		assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> this.times.shown(id, 0));
		trainee();
		assertThat(this.times.shown(id, 0)).isNotNull();
	}

	@Test
	void measuringCostsNoStatement() {
		trainee();
		var id = this.service.startOrResume(quizOf(24));
		var tokens = fitting(id, 2);

		assertThat(statements(() -> look(id, 0, 20))).isZero();
		look(id, 1, 20);
		look(id, 2, 20);
		assertThat(statements(() -> this.service.save(id, 0, 2, tokens))).isEqualTo(3);
		look(id, 3, 20);
		assertThat(statements(() -> this.service.flag(id, 1, 0, true))).isEqualTo(3);
		look(id, 4, 20);
		assertThat(statements(() -> this.service.submit(id, 2)))
			.as("with the last look, and the keys held on to for the first time")
			.isEqualTo(5);
	}

	@Test
	void statisticsTellTheTimesOfFinishedAttempts() {
		var ref = this.shelf.put(Banks.quiz(10));
		for (int person = 1; person <= 3; person++) {
			trainee();
			var id = this.service.startOrResume(ref);
			for (int position = 0; position < 10; position++) {
				look(id, position, (person == 3) ? 60 : 10 * person);
			}
			this.service.submit(id, 0);
		}
		trainee();
		this.service.submit(this.service.startOrResume(ref), 0);

		Acting.asSomebody(Role.TRAINER);
		var items = this.reports.statistics(ref, AttemptChoice.FIRST).items();

		assertThat(items).extracting(ItemFigures::time).allSatisfy((time) -> {
			assertThat(time.median().n()).isEqualTo(3);
			assertThat(time.median().value()).hasValue(20);
			assertThat(time.mean().value().orElseThrow()).isCloseTo(30, within(1e-9));
		});
	}

	private void look(AttemptId id, int position, long seconds) {
		var visit = this.times.shown(id, position);
		this.clock.pass(Duration.ofSeconds(seconds));
		visit.end();
		this.clock.pass(Duration.ofSeconds(100));
	}

	private long spent(AttemptId id, int position) {
		return attempt(id).answer(position).spent();
	}

	private long statements(Runnable work) {
		var statistics = this.entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
		statistics.clear();
		work.run();
		return statistics.getPrepareStatementCount();
	}

}
