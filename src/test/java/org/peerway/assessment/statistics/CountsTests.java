package org.peerway.assessment.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CountsTests {

	@ParameterizedTest
	@ValueSource(ints = { 4, 16, 1 << 20 })
	void countsExactlyWithinAndBeyondItsBound(int bound) {
		try (var spill = new Spill()) {
			var counts = new Counts(bound, spill);
			var expected = new TreeMap<Long, Long>();
			var random = new Random(5);

			for (int index = 0; index < 20_000; index++) {
				long value = Math.round(random.nextGaussian() * 1000);
				counts.add(value);
				expected.merge(value, 1L, Long::sum);
			}

			var found = new TreeMap<Long, Long>();
			var order = new ArrayList<Long>();
			for (var cursor = counts.sorted(); cursor.next();) {
				found.put(cursor.value(), cursor.count());
				order.add(cursor.value());
			}
			assertThat(found).isEqualTo(expected);
			assertThat(order).isSorted().doesNotHaveDuplicates();
			assertThat(counts.n()).isEqualTo(20_000);
			assertThat(counts.lowest()).isEqualTo(expected.firstKey());
			assertThat(counts.highest()).isEqualTo(expected.lastKey());
			assertThat(spill.size() > 0).isEqualTo(bound < 1000);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 1000 })
	void findsRanks(int bound) {
		try (var spill = new Spill()) {
			var counts = new Counts(bound, spill);
			List.of(7L, 3L, 3L, 9L, -2L, Long.MAX_VALUE, Long.MIN_VALUE).forEach(counts::add);

			assertThat(counts.atRanks(1, 2, 3, 4, 5, 7)).containsExactly(Long.MIN_VALUE, -2, 3, 3, 7, Long.MAX_VALUE);
			assertThatIllegalArgumentException().isThrownBy(() -> counts.atRanks(8));
		}
	}

}
