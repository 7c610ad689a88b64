package org.peerway.assessment.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.peerway.Acting;
import org.peerway.people.Role;

import static org.assertj.core.api.Assertions.assertThat;

abstract class PanelRacesTests extends PanelFixture {

	@RepeatedTest(5)
	void estimateIsEitherInTheFiguresOrRefused() {
		var panel = open();
		sayAll(panel, 1);
		Callable<Object> estimate = () -> this.judging.estimate(panel, 1, "q1", OptionalInt.of(0));
		Callable<Object> close = () -> {
			this.service.closeRound(panel, 1);
			return this.service.results(panel).getFirst().figures();
		};

		var outcomes = atOnce(
				List.of(Acting.as(this.ana, Role.TRAINER, estimate), Acting.as(this.office, Role.OFFICE, close)));

		asOffice();
		boolean refused = outcomes.getFirst() instanceof RoundClosedException;
		assertThat(outcomes.getLast()).isInstanceOf(Angoff.class);
		assertThat(((Angoff) outcomes.getLast()).items().getFirst().lowest()).hasValue(refused ? .5 : 0);
		assertThat(this.service.results(panel).getFirst().figures()).isEqualTo(outcomes.getLast());
	}

	@RepeatedTest(3)
	void twoTabsOfOneJudgeLeaveOneEstimate() {
		var panel = open();

		var outcomes = atOnce(IntStream.range(0, 8)
			.mapToObj((tab) -> Acting.as(this.ana, Role.TRAINER,
					(Callable<Object>) () -> this.judging.estimate(panel, 1, "q1", OptionalInt.of(50 + tab))))
			.toList());

		asJudge(this.ana);
		assertThat(outcomes).noneMatch(Exception.class::isInstance);
		assertThat(this.judging.sheet(panel, 1, 10).given()).isEqualTo(1);
		assertThat(this.judging.question(panel, 1).line().own().orElseThrow()).isBetween(50, 57);
	}

	@RepeatedTest(3)
	void roundIsClosedOnceAndFollowedByOne() {
		var panel = open();
		sayAll(panel, 1);

		var closed = atOnce(both(() -> {
			this.service.closeRound(panel, 1);
			return true;
		}));
		var opened = atOnce(both(() -> {
			this.service.openNext(panel, 1);
			return true;
		}));

		asOffice();
		assertThat(closed).filteredOn(Boolean.TRUE::equals).hasSize(1);
		assertThat(opened).filteredOn(Boolean.TRUE::equals).hasSize(1);
		assertThat(this.service.info(panel).round()).isEqualTo(2);
	}

	private List<Callable<Object>> both(Callable<Object> work) {
		return List.of(Acting.as(this.office, Role.OFFICE, work), Acting.as(this.cleo, Role.OFFICE, work));
	}

	private static List<Object> atOnce(List<Callable<Object>> work) {
		var barrier = new CyclicBarrier(work.size());
		try (var threads = Executors.newFixedThreadPool(work.size())) {
			var futures = new ArrayList<Future<Object>>();
			for (var task : work) {
				futures.add(threads.submit(() -> {
					barrier.await();
					return outcome(task);
				}));
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

	private static Object outcome(Callable<Object> task) {
		try {
			return task.call();
		}
		catch (Exception ex) {
			return ex;
		}
	}

}
