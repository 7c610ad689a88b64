package org.peerway.assessment.exchange.qti;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.function.Function;

import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.NumberKey;

/**
 * A place to fill by typing a number.
 *
 * @param spans all that the item compares the number with, in its order
 */
record NumberBlank(Declaration declared, List<Span> spans) implements Blank {

	private static final BigDecimal HALF = new BigDecimal("0.5");

	private static final BigDecimal FAR = new BigDecimal("1000.5");

	static NumberBlank of(Context context, Declaration declared) {
		return new NumberBlank(declared, Spans.of(context.item(), declared));
	}

	/** Ends and middles of all stretches on which nothing can change, and beyond. */
	@Override
	public List<String> answers() {
		SequencedSet<BigDecimal> ends = new TreeSet<>();
		this.spans.forEach((span) -> {
			ends.add(span.low());
			ends.add(span.high());
		});
		SequencedSet<BigDecimal> points = new TreeSet<>(ends);
		if (!ends.isEmpty()) {
			points.add(ends.getFirst().subtract(FAR));
			points.add(ends.getLast().add(FAR));
		}
		BigDecimal before = null;
		for (BigDecimal end : ends) {
			if (before != null) {
				points.add(before.add(end.subtract(before).multiply(HALF), MathContext.DECIMAL128));
			}
			before = end;
		}
		return points.stream().map(BigDecimal::toString).toList();
	}

	@Override
	public GapText.GapKey key(Function<String, Taught> taught) {
		List<NumberKey.Range> ranges = new ArrayList<>();
		var points = answers().stream().map(BigDecimal::new).toList();
		for (Span span : this.spans) {
			var own = points.stream()
				.filter((point) -> span.holds(point) && ranges.stream().noneMatch((range) -> holds(range, point)));
			own.map((point) -> taught.apply(point.toString())).findFirst().ifPresent((learned) -> {
				if (learned.share() > 0 || !learned.feedback().isEmpty()) {
					ranges.add(new NumberKey.Range(span.low(), span.high(), learned.share(), learned.feedback()));
				}
			});
		}
		var otherwise = points.stream()
			.filter((point) -> ranges.stream().noneMatch((range) -> holds(range, point)))
			.map((point) -> taught.apply(point.toString()).feedback())
			.filter((said) -> !said.isEmpty())
			.findFirst()
			.orElse("");
		return new GapText.TypeNumber(new NumberKey(ranges, List.of(), NumberKey.UnitRule.NONE, otherwise));
	}

	private static boolean holds(NumberKey.Range range, BigDecimal point) {
		return range.low().compareTo(point) <= 0 && point.compareTo(range.high()) <= 0;
	}

}
