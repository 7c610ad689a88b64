package org.peerway.assessment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.peerway.Acting;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Questions;
import org.peerway.assessment.question.Response;
import org.peerway.assessment.question.SingleChoice;
import org.peerway.assessment.rating.RatingRule;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

import static org.assertj.core.api.Assertions.assertThat;

@Import(RegradeRacesTests.Delay.class)
abstract class RegradeRacesTests extends RatingFixture {

	private static final int THREADS = 8;

	@Autowired
	private RegradeService regrades;

	@Autowired
	private RatedAnswers texts;

	@Autowired
	private Delay delay;

	@Test
	void handInThatIsUnderWayIsGradedByTheKeyThatHoldsAfterwards() throws Exception {
		var person = trainee();
		var ref = this.shelf.put(Banks.quiz(1, 1));
		var id = this.service.startOrResume(ref);
		int step = this.service.save(id, 0, 0, new Response.Chosen(Set.of(put(id, 0).token("y")))).step();
		var held = this.delay.hold(id);
		try (var threads = Executors.newFixedThreadPool(2)) {
			var submitted = threads.submit(Acting.as(person, Role.TRAINEE, () -> this.service.submit(id, step)));
			held.graded.await();
			var corrected = CompletableFuture.runAsync(() -> correct(ref), threads);
			held.corrected(corrected);
			submitted.get(20, TimeUnit.SECONDS);
			corrected.get(20, TimeUnit.SECONDS);
		}

		assertThat(attempt(id).summary().score()).isEqualTo(new Points(0));
	}

	@RepeatedTest(3)
	void nobodyWaitsForRatingsOfAQuestionThatWasWithdrawnMeanwhile() throws Exception {
		var ref = this.shelf.put(RatedQuizzes.essay(RatingRule.DEFAULT));
		List<PersonId> people = new ArrayList<>();
		List<AttemptId> started = new ArrayList<>();
		for (int index = 0; index < THREADS; index++) {
			people.add(trainee());
			started.add(this.service.startOrResume(ref));
		}
		var barrier = new CyclicBarrier(THREADS + 1);
		try (var threads = Executors.newFixedThreadPool(THREADS + 1)) {
			var futures = new ArrayList<Future<?>>();
			for (int index = 0; index < THREADS; index++) {
				var id = started.get(index);
				futures.add(threads.submit(Acting.as(people.get(index), Role.TRAINEE, () -> {
					barrier.await();
					return this.service.submit(id, 0);
				})));
			}
			futures.add(threads.submit(Acting.as(PersonId.random(), Role.OFFICE, () -> {
				barrier.await();
				return apply(ref, new KeyChange.Withdraw(RatedQuizzes.ESSAY));
			})));
			for (var future : futures) {
				future.get(20, TimeUnit.SECONDS);
			}
		}

		assertThat(started).allSatisfy((id) -> {
			assertThat(attempt(id).isGraded()).isTrue();
			assertThat(this.texts.findByAttemptOrderByPosition(id.value())).noneMatch(RatedAnswer::isWaiting);
		});
	}

	private void correct(QuizRef ref) {
		Acting.asSomebody(Role.OFFICE);
		try {
			apply(ref, new KeyChange.Correct(keyed("z")));
		}
		finally {
			Acting.asNobody();
		}
	}

	private RegradeReport apply(QuizRef ref, KeyChange change) {
		return this.regrades.apply(ref, change, false, 0, "The key was wrong");
	}

	private static Question keyed(String right) {
		var single = Questions.single("q0");
		return new SingleChoice(single.head(),
				single.options()
					.stream()
					.map((one) -> new Option(one.id(), one.text(), one.id().equals(right) ? 1 : 0, ""))
					.toList());
	}

	/**
	 * Holds up whoever was graded, just before it is kept, until a correction was made.
	 */
	@TestComponent
	static class Delay {

		private static final Duration LONGEST = Duration.ofSeconds(1);

		private final Map<AttemptId, Held> held = new ConcurrentHashMap<>();

		Held hold(AttemptId id) {
			return this.held.computeIfAbsent(id, (key) -> new Held());
		}

		@EventListener
		void on(AttemptGraded event) throws InterruptedException {
			var held = this.held.remove(event.attempt().id());
			if (held != null) {
				held.graded.countDown();
				held.await();
			}
		}

	}

	/** A hand-in that is held up. */
	private static final class Held {

		private final CountDownLatch graded = new CountDownLatch(1);

		private final CountDownLatch done = new CountDownLatch(1);

		void corrected(CompletableFuture<Void> corrected) {
			corrected.whenComplete((nothing, ex) -> this.done.countDown());
		}

		void await() throws InterruptedException {
			this.done.await(Delay.LONGEST.toMillis(), TimeUnit.MILLISECONDS);
		}

	}

}
