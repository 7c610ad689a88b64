package org.peerway.roleplay;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Picks the replies that mattered most: up to two that helped and two that did not, in
 * the order of the talk. Replies that could hurt are told apart and are not among them.
 */
final class Moments {

	private static final int OF_EACH = 2;

	private Moments() {
	}

	static List<Exchange> of(List<Exchange> talk) {
		Comparator<Exchange> byTotal = Comparator.comparingInt((exchange) -> exchange.total());
		return Stream
			.concat(strongest(talk, (exchange) -> exchange.total() > 0, byTotal.reversed()),
					strongest(talk, (exchange) -> exchange.total() < 0, byTotal))
			.sorted(Comparator.comparingInt(Exchange::number))
			.toList();
	}

	private static Stream<Exchange> strongest(List<Exchange> talk, Predicate<Exchange> kind,
			Comparator<Exchange> order) {
		return talk.stream().filter((exchange) -> !exchange.couldHurt()).filter(kind).sorted(order).limit(OF_EACH);
	}

}
