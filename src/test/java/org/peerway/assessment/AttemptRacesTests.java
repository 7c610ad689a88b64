package org.peerway.assessment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.peerway.Acting;
import org.peerway.assessment.question.Outcome;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

abstract class AttemptRacesTests extends AttemptFixture {

	private static final int THREADS = 32;

	@Autowired
	private AttemptTestConfiguration.Heard heard;

	@RepeatedTest(5)
	void manyStartsAtOnceMakeOneAttempt() {
		var person = trainee();
		var ref = quizOf(24);

		var started = atOnce(person, (thread) -> () -> this.service.startOrResume(ref));

		assertThat(started).hasSize(THREADS).allMatch(AttemptId.class::isInstance);
		assertThat(new HashSet<>(started)).hasSize(1);
		assertThat(this.service.attempts(person, ref.courseVersion())).hasSize(1);
	}

	@Test
	void startsAndSubmitsAtOnceNeverPassTheLimit() {
		var person = trainee();
		var ref = quizOf(24);

		atOnce(person, (thread) -> () -> {
			for (int round = 0; round < 4; round++) {
				var id = this.service.startOrResume(ref);
				answer(id, 10);
			}
			return true;
		});

		assertThat(this.service.attempts(person, ref.courseVersion())).extracting(AttemptSummary::number)
			.containsExactly(1, 2, 3);
		assertThat(this.service.decide(person, ref)).isEqualTo(new StartDecision.NoAttemptsLeft());
	}

	@RepeatedTest(5)
	void ofSavesWithTheSameStepOneWins() {
		var person = trainee();
		var id = this.service.startOrResume(quizOf(24));
		var tokens = Ticks.choices(this.service.open(id).items().getFirst());

		var outcomes = atOnce(person,
				(thread) -> () -> this.service.save(id, 0, 0, Ticks.tick(tokens.get(thread % tokens.size()))));

		assertThat(outcomes).filteredOn(Saved.class::isInstance).hasSize(1);
		assertThat(outcomes).filteredOn(StaleStepException.class::isInstance)
			.hasSize(THREADS - 1)
			.allSatisfy((stale) -> assertThat(((StaleStepException) stale).presentStep()).isEqualTo(1));
		assertThat(this.service.open(id).step()).isEqualTo(1);
	}

	@RepeatedTest(5)
	void manySubmitsAtOnceGiveOneResult() {
		var person = trainee();
		var id = this.service.startOrResume(quizOf(24));
		this.service.save(id, 0, 0, fitting(id, 0));

		var outcomes = atOnce(person, (thread) -> () -> this.service.submit(id, 1));

		assertThat(outcomes).hasSize(THREADS).allMatch(AttemptSummary.class::isInstance);
		assertThat(new HashSet<>(outcomes)).hasSize(1);
		assertThat(this.heard.of(id)).hasSize(1);
	}

	@RepeatedTest(5)
	void saveIsEitherGradedOrRefused() {
		var person = trainee();
		var id = this.service.startOrResume(quizOf(24));
		var right = fitting(id, 0);

		var outcomes = atOnce(person, (thread) -> (thread % 2 == 0) ? () -> this.service.save(id, 0, 0, right)
				: () -> this.service.submit(id, 0));

		boolean saved = outcomes.stream().anyMatch(Saved.class::isInstance);
		if (saved) {
			assertThat(this.service.open(id).answered()).isEqualTo(1);
		}
		else {
			assertThat(((Outcome.Options) this.service.review(id).items().getFirst().outcome()).chosen()).isEmpty();
		}
	}

	@RepeatedTest(3)
	void whenTimeIsOverForMoreThanThereAreConnectionsAllFindTheirAttemptsHandedIn() {
		var base = Banks.quiz(24);
		var ref = this.shelf.put(new Quiz(base.id(), base.title(), base.minutes(), base.draw(), base.passMark(),
				new AttemptRules(Mode.EXAMINATION, 1, Waits.NONE, new TimeRule(Duration.ofMinutes(30), Duration.ZERO),
						Window.ALWAYS),
				base.questions()));
		var person = trainee();
		var id = this.service.startOrResume(ref);
		this.clock.pass(Duration.ofMinutes(31));

		var outcomes = atOnce(person, (thread) -> () -> this.service.open(id));

		assertThat(outcomes).hasSize(THREADS).allMatch(AttemptClosedException.class::isInstance);
		assertThat(this.heard.of(id)).hasSize(1);
	}

	private List<Object> atOnce(PersonId person, IntFunction<Callable<?>> work) {
		var barrier = new CyclicBarrier(THREADS);
		try (var threads = Executors.newFixedThreadPool(THREADS)) {
			var futures = new ArrayList<Future<Object>>();
			for (int thread = 0; thread < THREADS; thread++) {
				var task = work.apply(thread);
				futures.add(threads.submit(Acting.as(person, Role.TRAINEE, () -> {
					barrier.await();
					return outcome(task);
				})));
			}
			var outcomes = new ArrayList<Object>();
			for (var future : futures) {
				outcomes.add(future.get());
			}
			return outcomes;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Object outcome(Callable<?> task) {
		try {
			return task.call();
		}
		catch (Exception ex) {
			return ex;
		}
	}

}
