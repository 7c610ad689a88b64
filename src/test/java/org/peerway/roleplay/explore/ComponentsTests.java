package org.peerway.roleplay.explore;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ComponentsTests {

	@Property(tries = 300)
	void areThoseOfReachability(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size,
			@ForAll @IntRange(min = 0, max = 30) int edges) {
		var random = new Random(seed);
		var leads = new boolean[size][size];
		var next = next(random, size, edges, leads);
		var within = new BitSet();
		IntStream.range(0, size).filter((_) -> random.nextInt(4) > 0).forEach(within::set);
		close(leads, within);

		var components = Components.of(next, within);

		within.stream().forEach((from) -> {
			assertThat(components.circles().get(components.of(from))).isEqualTo(leads[from][from]);
			assertThat(components.last().get(components.of(from)))
				.isEqualTo(within.stream().allMatch((to) -> !leads[from][to] || leads[to][from]));
			assertThat(components.first().get(components.of(from)))
				.isEqualTo(within.stream().allMatch((to) -> !leads[to][from] || leads[from][to]));
			within.stream().filter((to) -> to != from).forEach((to) -> {
				assertThat(components.of(from) == components.of(to)).isEqualTo(leads[from][to] && leads[to][from]);
				if (leads[from][to]) {
					assertThat(components.of(from)).isGreaterThanOrEqualTo(components.of(to));
				}
			});
		});
	}

	private static int[][] next(Random random, int size, int edges, boolean[][] leads) {
		for (int i = 0; i < edges; i++) {
			leads[random.nextInt(size)][random.nextInt(size)] = true;
		}
		return IntStream.range(0, size)
			.mapToObj((from) -> IntStream.range(0, size).filter((to) -> leads[from][to]).toArray())
			.toArray(int[][]::new);
	}

	/** Floyd and Warshall. */
	private static void close(boolean[][] leads, BitSet within) {
		within.stream()
			.forEach((over) -> within.stream()
				.forEach((from) -> within.stream()
					.forEach((to) -> leads[from][to] |= leads[from][over] && leads[over][to])));
	}

	@Test
	void aLongWayIsNoRecursion() {
		int size = 200_000;
		var next = IntStream.range(0, size).mapToObj((node) -> new int[] { (node + 1) % size }).toArray(int[][]::new);

		assertThat(Components.of(next).count()).isOne();
	}

}
