package org.peerway.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.peerway.Acting;
import org.peerway.assessment.rating.RatingRule;
import org.peerway.people.PersonId;
import org.peerway.people.Role;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerway.assessment.RatedQuizzes.tenths;

abstract class RatingRacesTests extends RatingFixture {

	private static final int THREADS = 12;

	@Autowired
	private Ratings ratings;

	@Autowired
	private RatedAnswers answers;

	@Autowired
	private AttemptTestConfiguration.Heard heard;

	@RepeatedTest(3)
	void ofManyWhoRateAtOnceOneTakesTheOnlyPlace() {
		var person = trainee();
		var ref = this.shelf.put(RatedQuizzes.essay(RatingRule.DEFAULT));
		var id = write(ref, "My words.").id();

		var outcomes = rateAtOnce(person, ref, (thread) -> thread % 11);

		assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
		assertThat(outcomes).filteredOn(RatingClosedException.class::isInstance).hasSize(THREADS - 1);
		assertThat(slots(id)).containsExactly(1);
		assertThat(this.heard.of(id)).hasSize(1);
	}

	@RepeatedTest(3)
	void twoWhoAgreeAreEnough() {
		var person = trainee();
		var ref = this.shelf.put(RatedQuizzes.essay(new RatingRule(2, true, 0.2)));
		var id = write(ref, "My words.").id();

		var outcomes = rateAtOnce(person, ref, (thread) -> 7);

		assertThat(outcomes).filteredOn("done"::equals).hasSize(2);
		assertThat(slots(id)).containsExactly(1, 2);
		assertThat(this.heard.of(id)).hasSize(1);
	}

	@RepeatedTest(3)
	void thereIsOneThirdAtMost() {
		var person = trainee();
		var ref = this.shelf.put(RatedQuizzes.essay(new RatingRule(2, true, 0)));
		var id = write(ref, "My words.").id();

		var outcomes = rateAtOnce(person, ref, (thread) -> thread % 11);

		int taken = slots(id).size();
		assertThat(outcomes).filteredOn("done"::equals).hasSize(taken);
		assertThat(slots(id)).containsExactlyElementsOf(IntStream.rangeClosed(1, taken).boxed().toList())
			.hasSizeBetween(2, 3);
		assertThat(this.heard.of(id)).hasSize(1);
	}

	@RepeatedTest(3)
	void textsOfOneAttemptRatedAtOnceGradeItOnce() {
		var person = trainee();
		var ref = this.shelf.put(RatedQuizzes.twoTexts(RatingRule.DEFAULT));
		var id = write(ref, "My words.").id();
		var texts = this.answers.findByAttemptOrderByPosition(id.value());
		var rater = raterOf(person);

		var outcomes = atOnce(List.of(rater, rater), IntStream.range(0, 2).<Callable<?>>mapToObj((index) -> () -> {
			this.rating.rate(texts.get(index).number(), tenths(5));
			return "done";
		}).toList());

		assertThat(outcomes).containsExactly("done", "done");
		assertThat(this.heard.of(id)).hasSize(1);
		assertThat(summary(person, ref).score()).isEqualTo(new Points(2));
	}

	private List<Object> rateAtOnce(PersonId person, QuizRef ref, ToIntFunction<Integer> tenths) {
		var raters = IntStream.range(0, THREADS).mapToObj((thread) -> raterOf(person)).toList();
		long number = next(ref);
		return atOnce(raters, IntStream.range(0, THREADS).<Callable<?>>mapToObj((thread) -> () -> {
			this.rating.rate(number, tenths(tenths.applyAsInt(thread)));
			return "done";
		}).toList());
	}

	private List<Integer> slots(AttemptId id) {
		return this.answers.findByAttemptOrderByPosition(id.value())
			.stream()
			.flatMap((answer) -> this.ratings.findByAnswerOrderBySlot(answer.number()).stream())
			.map(Rating::slot)
			.toList();
	}

	private static List<Object> atOnce(List<PersonId> raters, List<? extends Callable<?>> work) {
		var barrier = new CyclicBarrier(raters.size());
		try (var threads = Executors.newFixedThreadPool(raters.size())) {
			var futures = new ArrayList<Future<Object>>();
			for (int thread = 0; thread < raters.size(); thread++) {
				var task = work.get(thread);
				futures.add(threads.submit(Acting.as(raters.get(thread), Role.TRAINER, () -> {
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
