package org.peerway.roleplay.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Where plays went, as a Sankey diagram: a column for each reply, a bar for each place
 * that plays came to by it, a band for each way between. The thickness is the number of
 * plays.
 *
 * @param width of the whole, in pixels
 * @param height of the whole, in pixels
 * @param isWhole whether no play has more replies than there are columns
 */
public record Sankey(int width, int height, List<Bar> bars, List<Band> bands, boolean isWhole) {

	/** The most columns; plays that go in circles could have any number. */
	public static final int MOST_COLUMNS = 12;

	/** The width of a bar, in pixels. */
	public static final int BAR = 14;

	private static final int COLUMN = 190;

	private static final int TALLEST = 300;

	private static final int GAP = 26;

	private static final int TOP = 22;

	private static final int LEAST = 2;

	public Sankey {
		bars = List.copyOf(bars);
		bands = List.copyOf(bands);
	}

	/** Plays that came to a place by their reply of that number; 0 is the start. */
	public record Bar(int column, String place, int plays, double x, double y, double height) {
	}

	/**
	 * Plays that went from one bar to another.
	 *
	 * @param fromY the middle of its beginning
	 * @param toY the middle of its end
	 */
	public record Band(Bar from, Bar to, int plays, double fromY, double toY, double thickness) {
	}

	/** Lays out where plays went. */
	public static Sankey of(Insight insight) {
		return new Layout(insight).sankey();
	}

	private record Key(int column, String place) {
	}

	private static final class Layout {

		private final List<Insight.Flow> flows;

		private final boolean isWhole;

		private final Map<Key, Integer> plays = new LinkedHashMap<>();

		private final Map<Key, Bar> bars = new LinkedHashMap<>();

		private final double scale;

		Layout(Insight insight) {
			this.flows = insight.flows().stream().filter((flow) -> flow.number() < MOST_COLUMNS).toList();
			this.isWhole = this.flows.size() == insight.flows().size();
			int first = this.flows.stream().filter((flow) -> flow.number() == 1).mapToInt(Insight.Flow::plays).sum();
			this.scale = (double) TALLEST / Math.max(1, first);
			this.flows.stream()
				.filter((flow) -> flow.number() == 1)
				.forEach((flow) -> this.plays.merge(new Key(0, flow.from()), flow.plays(), Integer::sum));
			this.flows
				.forEach((flow) -> this.plays.merge(new Key(flow.number(), flow.to()), flow.plays(), Integer::sum));
		}

		Sankey sankey() {
			this.plays.keySet()
				.stream()
				.collect(Collectors.groupingBy(Key::column, LinkedHashMap::new, Collectors.toList()))
				.forEach(this::place);
			int columns = this.bars.values().stream().mapToInt(Bar::column).max().orElse(0) + 1;
			double bottom = this.bars.values().stream().mapToDouble((bar) -> bar.y() + bar.height()).max().orElse(0);
			return new Sankey(columns * COLUMN, (int) Math.ceil(bottom) + GAP, List.copyOf(this.bars.values()), bands(),
					this.isWhole);
		}

		/** Bars stand where most of their plays come from, so that bands cross little. */
		private void place(int column, List<Key> keys) {
			double y = TOP;
			var ordered = new ArrayList<>(keys);
			ordered.sort(Comparator.comparingDouble(this::comesFrom)
				.thenComparing((key) -> -Objects.requireNonNull(this.plays.get(key)))
				.thenComparing(Key::place));
			for (var key : ordered) {
				int count = Objects.requireNonNull(this.plays.get(key));
				double height = Math.max(LEAST, count * this.scale);
				this.bars.put(key, new Bar(column, key.place(), count, column * COLUMN, y, height));
				y += height + GAP;
			}
		}

		private double comesFrom(Key key) {
			double sum = 0;
			int count = 0;
			for (var flow : this.flows) {
				@Nullable Bar from = this.bars.get(new Key(flow.number() - 1, flow.from()));
				if (from != null && flow.number() == key.column() && flow.to().equals(key.place())) {
					sum += flow.plays() * (from.y() + from.height() / 2);
					count += flow.plays();
				}
			}
			return (count == 0) ? 0 : sum / count;
		}

		private List<Band> bands() {
			Map<Bar, Double> out = new HashMap<>();
			Map<Bar, Double> in = new HashMap<>();
			var bands = new ArrayList<Band>();
			for (var flow : ordered()) {
				var from = Objects.requireNonNull(this.bars.get(new Key(flow.number() - 1, flow.from())));
				var to = Objects.requireNonNull(this.bars.get(new Key(flow.number(), flow.to())));
				double thickness = Math.max(1, flow.plays() * this.scale);
				double left = out.merge(from, thickness, Double::sum) - thickness / 2;
				double right = in.merge(to, thickness, Double::sum) - thickness / 2;
				bands.add(new Band(from, to, flow.plays(), from.y() + left, to.y() + right, thickness));
			}
			return bands;
		}

		/** From above to below on both sides. */
		private List<Insight.Flow> ordered() {
			return this.flows.stream()
				.sorted(Comparator.comparingInt(Insight.Flow::number)
					.thenComparingDouble((flow) -> bar(flow.number() - 1, flow.from()).y())
					.thenComparingDouble((flow) -> bar(flow.number(), flow.to()).y()))
				.toList();
		}

		private Bar bar(int column, String place) {
			return Objects.requireNonNull(this.bars.get(new Key(column, place)));
		}

	}

}
