package org.peerway.roleplay.exchange.h5p;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

import org.peerway.roleplay.exchange.h5p.Branching.Node;
import org.peerway.roleplay.exchange.h5p.Branching.Way;

/**
 * The points of a Branching Scenario as its program counts them: static ones belong to
 * the end that is reached, dynamic ones to the answers on the way, those that lead to an
 * end left out. Coming to a page again replaces its points.
 *
 * @see <a href="https://github.com/h5p/h5p-branching-scenario">scoring.js</a>
 */
final class Scoring {

	private final Branching branching;

	private final Map<Integer, double[]> visited = new LinkedHashMap<>();

	Scoring(Branching branching) {
		this.branching = branching;
	}

	/** Goes on from a page on one of its ways. */
	Scoring visit(int node, int way) {
		var page = this.branching.nodes().get(node);
		var chosen = page.ways().get(way);
		this.visited.put(node, new double[] { page.isQuestion() ? score(chosen) : pageScore(chosen),
				page.isQuestion() ? best(page) : pageScore(chosen) });
		return this;
	}

	private static double score(Way chosen) {
		return chosen.ends() ? 0 : chosen.feedback().score().orElse(0);
	}

	/** A page that leads to the first page is taken for one without a next page. */
	private static double pageScore(Way only) {
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

	/** Points of the answers so far. */
	double dynamicScore() {
		return this.visited.values().stream().mapToDouble((points) -> points[0]).sum();
	}

	/** The most that the pages so far could give. */
	double dynamicMaximum() {
		return this.visited.values().stream().mapToDouble((points) -> points[1]).sum();
	}

	/** The points of the best end. */
	double staticMaximum() {
		var usual = this.branching.ends().stream().findFirst().map(Branching.End::score).orElse(OptionalDouble.empty());
		return this.branching.nodes()
			.stream()
			.flatMap((node) -> node.ways().stream())
			.filter((way) -> way.next() == -1)
			.mapToDouble((way) -> way.feedback().score().orElse(usual.orElse(0)))
			.reduce(0, Math::max);
	}

	/** The most that the program could ever show, the best answer of each page taken. */
	double highest() {
		return switch (this.branching.scoring()) {
			case Branching.STATIC -> staticMaximum();
			case Branching.DYNAMIC -> this.branching.nodes()
				.stream()
				.mapToDouble((node) -> node.isQuestion() ? best(node) : pageScore(node.ways().getFirst()))
				.sum();
			default -> 0;
		};
	}

}
