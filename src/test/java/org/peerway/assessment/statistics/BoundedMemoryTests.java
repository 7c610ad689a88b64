package org.peerway.assessment.statistics;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerway.assessment.statistics.GeneratedAttempts.Grain;

import static org.assertj.core.api.Assertions.assertThat;

class BoundedMemoryTests {

	private static final int ATTEMPTS = 100_000;

	private static final long MEGABYTE = 1 << 20;

	/** All values of fine marks would be eight million longs and their counts. */
	@ParameterizedTest
	@EnumSource(Grain.class)
	void hundredThousandAttemptsTakeNoMoreMemoryThanTen(Grain grain) {
		var generated = new GeneratedAttempts(ATTEMPTS, 40, grain);
		var early = new AtomicLong();
		var late = new AtomicLong();
		var watched = new Watched(generated, (read) -> {
			switch (read) {
				case 10 -> early.set(live());
				case ATTEMPTS -> late.set(live());
				default -> {
				}
			}
		});

		var statistics = QuizStatistics.of(generated.plan(), watched);

		assertThat(statistics.test().attempts()).isEqualTo(ATTEMPTS);
		assertThat(late.get() - early.get()).isBetween(-32 * MEGABYTE, 48 * MEGABYTE);
		assertThat(statistics.test().internalConsistency().value().orElseThrow()).isBetween(50.0, 100.0);
	}

	private static long live() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

}
