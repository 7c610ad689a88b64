package org.peerway.assessment.panel;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

import org.hipparchus.stat.StatUtils;
import org.peerway.people.PersonId;

/**
 * The figures of one round by the modified Angoff method. With p<sub>ji</sub> the chance,
 * 0..1, that judge j gives a minimally competent candidate to answer question i rightly
 * (where part of the point can be earned: the share of it to be expected):
 * <ul>
 * <li>mean of a question: p̄<sub>i</sub> = Σ<sub>j</sub> p<sub>ji</sub> / n<sub>i</sub>;
 * its standard deviation divides by n<sub>i</sub> − 1</li>
 * <li>cut score of the whole bank: C = Σ<sub>i</sub> p̄<sub>i</sub></li>
 * <li>cut score of a paper whose sections s draw d<sub>s</sub> of m<sub>s</sub>
 * questions: C = Σ<sub>s</sub> d<sub>s</sub> · (Σ<sub>i∈s</sub> p̄<sub>i</sub> /
 * m<sub>s</sub>)</li>
 * <li>cut score of judge j: the same with the judge's own p<sub>ji</sub></li>
 * <li>SD: of the judges' cut scores, with n − 1; standard error: SE = SD / √n, n judges
 * </li>
 * </ul>
 * A missing estimate is left out and counted: a mean is taken over those that are there.
 * A judge without any in a section has no cut score of their own and is not among the n.
 * <p>
 * W. H. Angoff, <i>Scales, norms, and equivalent scores</i>, in R. L. Thorndike (ed.),
 * Educational Measurement, 2nd ed., 1971, pp. 514–515; G. J. Cizek and M. B. Bunch,
 * <i>Standard Setting</i>, Sage 2007, ch. 6.
 *
 * @param items in the order of the bank
 * @param judges in the order they were given in
 * @param bank for a candidate who is asked every question
 * @param paper for a candidate who gets a paper of the quiz
 * @param missing how many estimates were not given
 */
public record Angoff(List<Item> items, List<Judge> judges, Cut bank, Cut paper, int missing) {

	private static final double NOISE = 1e-9;

	public Angoff {
		items = List.copyOf(items);
		judges = List.copyOf(judges);
	}

	/**
	 * One cell of the matrix.
	 *
	 * @param chance 0..1
	 */
	public record Estimate(PersonId judge, String item, double chance) {

		public Estimate {
			if (!(chance >= 0 && chance <= 1)) {
				throw new IllegalArgumentException("A chance is 0..1 and not " + chance);
			}
		}

	}

	/**
	 * A section of a paper.
	 *
	 * @param items those of which it draws
	 * @param draw how many
	 */
	public record Part(Set<String> items, int draw) {

		public Part {
			items = Set.copyOf(items);
		}

	}

	/**
	 * What the judges said of one question.
	 *
	 * @param judges how many said something
	 * @param mean empty without an estimate
	 * @param deviation standard deviation; empty with fewer than two
	 */
	public record Item(String item, int judges, OptionalDouble mean, OptionalDouble deviation, OptionalDouble lowest,
			OptionalDouble highest) {
	}

	/**
	 * What one judge said of all questions.
	 *
	 * @param given how many estimates
	 * @param sum of them
	 * @param paper the cut score of a paper by this judge alone; empty where it cannot be
	 * told
	 */
	public record Judge(PersonId judge, int given, double sum, OptionalDouble paper) {
	}

	/**
	 * A cut score in points.
	 *
	 * @param maximum the points that can be earned
	 * @param score empty where a section has no estimate at all
	 * @param judges how many have a cut score of their own
	 * @param deviation standard deviation of theirs; empty with fewer than two
	 */
	public record Cut(int maximum, OptionalDouble score, int judges, OptionalDouble deviation) {

		/** The standard error of the cut score. */
		public OptionalDouble standardError() {
			return this.deviation.isPresent() ? OptionalDouble.of(this.deviation.getAsDouble() / Math.sqrt(this.judges))
					: OptionalDouble.empty();
		}

		/**
		 * The cut score, rounded up.
		 * @param step half a point or a whole one
		 */
		public OptionalDouble roundedUp(double step) {
			return this.score.isPresent() ? OptionalDouble.of(Math.ceil(this.score.getAsDouble() / step - NOISE) * step)
					: OptionalDouble.empty();
		}

	}

	/**
	 * Works the figures out.
	 * @param items the whole bank
	 * @param paper the sections of a paper
	 * @param judges all that were asked
	 * @param estimates at most one for each judge and question; others are not counted
	 */
	public static Angoff of(List<String> items, List<Part> paper, Collection<PersonId> judges,
			Collection<Estimate> estimates) {
		var asked = Set.copyOf(items);
		var all = Set.copyOf(judges);
		var counted = estimates.stream()
			.filter((one) -> asked.contains(one.item()) && all.contains(one.judge()))
			.toList();
		var byItem = counted.stream().collect(Collectors.groupingBy(Estimate::item));
		var byJudge = counted.stream().collect(Collectors.groupingBy(Estimate::judge));
		var perItem = items.stream().map((item) -> item(item, byItem.getOrDefault(item, List.of()))).toList();
		var perJudge = judges.stream()
			.map((judge) -> judge(judge, paper, byJudge.getOrDefault(judge, List.of())))
			.toList();
		var whole = List.of(new Part(asked, items.size()));
		return new Angoff(perItem, perJudge, cut(whole, perItem, byJudge.values()),
				cut(paper, perItem, byJudge.values()), items.size() * judges.size() - counted.size());
	}

	private static Item item(String item, List<Estimate> estimates) {
		var chances = chances(estimates);
		return new Item(item, chances.length, mean(chances), deviation(chances), DoubleStream.of(chances).min(),
				DoubleStream.of(chances).max());
	}

	private static Judge judge(PersonId judge, List<Part> paper, List<Estimate> estimates) {
		return new Judge(judge, estimates.size(), DoubleStream.of(chances(estimates)).sum(), own(paper, estimates));
	}

	private static Cut cut(List<Part> paper, List<Item> items, Collection<List<Estimate>> byJudge) {
		var means = items.stream()
			.filter((item) -> item.mean().isPresent())
			.collect(Collectors.toMap(Item::item, (item) -> item.mean().orElseThrow()));
		var own = byJudge.stream()
			.map((estimates) -> own(paper, estimates))
			.flatMapToDouble(OptionalDouble::stream)
			.toArray();
		int maximum = paper.stream().mapToInt(Part::draw).sum();
		return new Cut(maximum, scaled(paper, means), own.length, deviation(own));
	}

	private static OptionalDouble own(List<Part> paper, List<Estimate> estimates) {
		return scaled(paper, estimates.stream().collect(Collectors.toMap(Estimate::item, Estimate::chance)));
	}

	private static OptionalDouble scaled(List<Part> paper, Map<String, Double> chances) {
		var parts = paper.stream().map((part) -> scaled(part, chances)).toList();
		return parts.stream().allMatch(OptionalDouble::isPresent)
				? OptionalDouble.of(parts.stream().mapToDouble(OptionalDouble::orElseThrow).sum())
				: OptionalDouble.empty();
	}

	private static OptionalDouble scaled(Part part, Map<String, Double> chances) {
		var known = part.items()
			.stream()
			.sorted()
			.map(chances::get)
			.filter(Objects::nonNull)
			.mapToDouble(Double::doubleValue)
			.toArray();
		return (known.length > 0) ? OptionalDouble.of(part.draw() * StatUtils.mean(known)) : OptionalDouble.empty();
	}

	private static double[] chances(List<Estimate> estimates) {
		return estimates.stream().mapToDouble(Estimate::chance).toArray();
	}

	private static OptionalDouble mean(double[] values) {
		return (values.length > 0) ? OptionalDouble.of(StatUtils.mean(values)) : OptionalDouble.empty();
	}

	private static OptionalDouble deviation(double[] values) {
		return (values.length > 1) ? OptionalDouble.of(Math.sqrt(StatUtils.variance(values))) : OptionalDouble.empty();
	}

}
