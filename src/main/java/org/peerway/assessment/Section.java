package org.peerway.assessment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.peerway.assessment.question.Question;

/**
 * A part of a paper, drawn from the questions of a pool: together the sections are the
 * blueprint of a quiz.
 *
 * @param title for the author; empty where it needs none
 * @param draw how many questions are drawn, at least 1
 */
public record Section(String title, int draw, Pool pool) {

	public Section {
		if (draw < 1) {
			throw new IllegalArgumentException("A section draws " + draw + " questions");
		}
	}

	/** Those of the bank that it may draw. */
	List<Question> candidates(List<Question> bank) {
		return bank.stream().filter(this.pool::holds).toList();
	}

	/**
	 * Whether so many can be drawn whatever the sections that drew before have drawn.
	 * @param earlier the sections that draw before this one
	 */
	boolean isAlwaysFilled(List<Section> earlier, List<Question> bank) {
		var own = ids(bank);
		int taken = earlier.stream()
			.mapToInt((other) -> Math.min(other.draw, (int) other.ids(bank).stream().filter(own::contains).count()))
			.sum();
		return own.size() - taken >= this.draw;
	}

	private Set<String> ids(List<Question> bank) {
		return candidates(bank).stream().map(Question::id).collect(Collectors.toSet());
	}

}
