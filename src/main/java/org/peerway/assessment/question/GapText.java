package org.peerway.assessment.question;

import java.util.List;

/** A text with gaps to fill, each by choosing or by typing. */
public record GapText(Head head, List<Part> parts) implements Question {

	/** A part of the text. */
	public sealed interface Part {

	}

	/** Words between gaps. */
	public record Words(String text) implements Part {
	}

	/**
	 * A gap.
	 *
	 * @param weight its share of the point is its weight among the weights of all gaps,
	 * above 0
	 */
	public record Gap(String id, double weight, GapKey key) implements Part {

		public Gap {
			if (!(weight > 0) || Double.isInfinite(weight)) {
				throw new IllegalArgumentException("Gap " + id + " has a weight of " + weight);
			}
		}

	}

	/** How a gap is filled and what fits. */
	public sealed interface GapKey {

	}

	/** By choosing one of some options. */
	public record Choose(List<Option> options) implements GapKey {

		public Choose {
			options = List.copyOf(options);
			if (options.size() < 2 || options.stream().noneMatch((option) -> option.share() == 1)) {
				throw new IllegalArgumentException("A gap needs two options, one of which fits in full");
			}
		}

	}

	/** By typing words. */
	public record TypeWords(TextKey key) implements GapKey {
	}

	/** By typing a number. */
	public record TypeNumber(NumberKey key) implements GapKey {
	}

	public GapText {
		parts = List.copyOf(parts);
		Rules.must(!gaps(parts).isEmpty(), head, "needs at least one gap");
		Rules.idsDiffer(head, gaps(parts), Gap::id);
		for (Gap gap : gaps(parts)) {
			if (gap.key() instanceof Choose choose) {
				Rules.idsDiffer(head, choose.options(), Option::id);
			}
		}
	}

	/** In the order of the text. */
	public List<Gap> gaps() {
		return gaps(this.parts);
	}

	private static List<Gap> gaps(List<Part> parts) {
		return parts.stream().filter(Gap.class::isInstance).map(Gap.class::cast).toList();
	}

	@Override
	public Kind kind() {
		return Kind.GAPS;
	}

}
