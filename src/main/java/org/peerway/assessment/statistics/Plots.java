package org.peerway.assessment.statistics;

import java.util.List;
import java.util.Optional;

/**
 * The data of the plots, and of the texts beside them.
 *
 * @param histogram totals from zero, or lower, to the most that can be earned
 * @param facilityAgainstDiscrimination the questions for which both are known
 * @param bands at most five groups of attempts by total, about the same size each; equal
 * totals are never parted
 * @param optionCurves the share that chose an option in each of the bands
 */
public record Plots(List<Bar> histogram, List<Point> facilityAgainstDiscrimination, List<Band> bands,
		List<Curve> optionCurves) {

	public Plots {
		histogram = List.copyOf(histogram);
		facilityAgainstDiscrimination = List.copyOf(facilityAgainstDiscrimination);
		bands = List.copyOf(bands);
		optionCurves = List.copyOf(optionCurves);
	}

	/**
	 * A bar of the histogram.
	 *
	 * @param from the lowest total that belongs here
	 * @param to the lowest one that does not, save for the last bar, which it belongs to
	 */
	public record Bar(double from, double to, long attempts) {
	}

	/** A question by facility (0..1) and discrimination index (−100..100). */
	public record Point(String question, double facility, double discrimination) {
	}

	/** A group of attempts by the lowest and highest total in it. */
	public record Band(double lowest, double highest, long attempts) {
	}

	/**
	 * An option's curve.
	 *
	 * @param option empty for those who chose nothing
	 * @param shares one for each band, with the number of those asked there
	 */
	public record Curve(String question, Optional<String> option, List<Figure> shares) {

		public Curve {
			shares = List.copyOf(shares);
		}

	}

}
