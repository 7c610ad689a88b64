package org.peerway.roleplay.exchange.h5p;

import java.util.OptionalDouble;

import org.peerway.roleplay.exchange.h5p.Branching.Node;
import org.peerway.roleplay.exchange.h5p.Branching.Way;

/**
 * The most points of a Branching Scenario as its program counts them: static ones belong
 * to the end that is reached, dynamic ones to the answers on the way, those that lead to
 * an end left out.
 *
 * @see <a href="https://github.com/h5p/h5p-branching-scenario">scoring.js</a>
 */
final class Scoring {

	private Scoring() {
	}

	/** The most that the program could ever show, the best answer of each page taken. */
	static double highest(Branching branching) {
		return switch (branching.scoring()) {
			case Branching.STATIC -> ends(branching);
			case Branching.DYNAMIC -> branching.nodes()
				.stream()
				.mapToDouble((node) -> node.isQuestion() ? best(node) : points(node.ways().getFirst()))
				.sum();
			default -> 0;
		};
	}

	/** Points of the best end: those of the way there, else the usual ones. */
	private static double ends(Branching branching) {
		var usual = branching.ends().stream().findFirst().map(Branching.End::score).orElse(OptionalDouble.empty());
		return branching.nodes()
			.stream()
			.flatMap((node) -> node.ways().stream())
			.filter((way) -> way.next() == -1)
			.mapToDouble((way) -> way.feedback().score().orElse(usual.orElse(0)))
			.reduce(0, Math::max);
	}

	/** A page that leads to the first page is taken for one without a next page. */
	private static double points(Way only) {
		return (only.next() > 0) ? only.feedback().score().orElse(0) : 0;
	}

	/** An answer that leads nowhere counts, only one that leads to the end does not. */
	private static double best(Node question) {
		return question.ways()
			.stream()
			.filter((way) -> way.next() != -1)
			.mapToDouble((way) -> way.feedback().score().orElse(0))
			.reduce(0, Math::max);
	}

}
