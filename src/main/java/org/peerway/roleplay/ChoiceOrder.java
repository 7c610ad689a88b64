package org.peerway.roleplay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.peerway.roleplay.script.Choice;
import org.peerway.roleplay.script.Turn;

/**
 * Mixes the choices of a turn for the screen: each play in its own way, and one play
 * always in the same.
 */
record ChoiceOrder(long seed) {

	private static final long SPREAD = 0x9E3779B97F4A7C15L;

	/** Those that are offered, in the order that all choices of the turn are mixed to. */
	List<Choice> of(Turn turn, List<Choice> offered) {
		return of(turn).stream().filter(offered::contains).toList();
	}

	List<Choice> of(Turn turn) {
		List<Choice> mixed = new ArrayList<>(turn.choices());
		Random random = new Random(this.seed ^ (turn.id().hashCode() * SPREAD));
		for (int last = mixed.size() - 1; last > 0; last--) {
			Collections.swap(mixed, last, random.nextInt(last + 1));
		}
		return List.copyOf(mixed);
	}

}
