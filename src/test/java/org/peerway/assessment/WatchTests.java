package org.peerway.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WatchTests {

	private static final Duration TWO = Duration.ofSeconds(2);

	private static final Duration FIVE = Duration.ofSeconds(5);

	private final Watch watch = new Watch();

	private final Object first = new Object();

	private final Object second = new Object();

	@Test
	void looksAtAQuestionAddUp() {
		this.watch.begin(this.first, 0, at(0));
		this.watch.begin(this.second, 1, at(2));
		this.watch.begin(this.first, 0, at(7));
		this.watch.end(this.first, at(10));

		assertThat(this.watch.spent(at(99))).isEqualTo(Map.of(0, FIVE, 1, FIVE));
	}

	@Test
	void whatIsBeforeThePersonCountsUpToNow() {
		this.watch.begin(this.first, 3, at(0));

		assertThat(this.watch.spent(at(2))).isEqualTo(Map.of(3, TWO));
		assertThat(this.watch.spent(at(5))).isEqualTo(Map.of(3, FIVE));
	}

	@Test
	void whatIsKeptIsNotToldAgain() {
		this.watch.begin(this.first, 3, at(0));
		var kept = this.watch.spent(at(2));

		this.watch.keep(kept);

		assertThat(this.watch.spent(at(2))).isEmpty();
		assertThat(this.watch.spent(at(7))).isEqualTo(Map.of(3, FIVE));
	}

	@Test
	void whatCameSinceIsNotKeptWithIt() {
		this.watch.begin(this.first, 3, at(0));
		var kept = this.watch.spent(at(2));
		this.watch.spent(at(4));

		this.watch.keep(kept);

		assertThat(this.watch.spent(at(4))).isEqualTo(Map.of(3, TWO));
	}

	@Test
	void anotherTabEndsTheLookInTheFirst() {
		this.watch.begin(this.first, 0, at(0));
		this.watch.begin(this.second, 0, at(2));
		this.watch.end(this.first, at(4));

		assertThat(this.watch.spent(at(5))).isEqualTo(Map.of(0, FIVE));
	}

	@Test
	void absenceCountsForALittle() {
		this.watch.begin(this.first, 0, at(0));

		assertThat(this.watch.spent(at(0).plus(Duration.ofDays(2)))).isEqualTo(Map.of(0, Watch.MOST));
	}

	@Test
	void clockThatGoesBackTakesNothingAway() {
		this.watch.begin(this.first, 0, at(5));
		this.watch.end(this.first, at(0));

		assertThat(this.watch.spent(at(9))).isEmpty();
	}

	private static Instant at(long second) {
		return Instant.ofEpochSecond(second);
	}

}
