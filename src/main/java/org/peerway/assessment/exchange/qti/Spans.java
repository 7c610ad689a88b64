package org.peerway.assessment.exchange.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what numbers an item compares an answer with. */
final class Spans {

	private static final int MOST = 50;

	private final Declaration declared;

	private final List<Span> found = new ArrayList<>();

	private Spans(Declaration declared) {
		this.declared = declared;
	}

	/** In the order of the rules, then what is declared right or worth something. */
	static List<Span> of(ItemSource item, Declaration declared) {
		var spans = new Spans(declared);
		item.processing()
			.ifPresent((rules) -> rules.all().filter((node) -> spans.concerns(node)).forEach(spans::compared));
		declared.mapping()
			.ifPresent((mapping) -> mapping.entries()
				.forEach((entry) -> Numbers.decimal(entry.key()).ifPresent((key) -> spans.add(key, key))));
		declared.correct()
			.stream()
			.flatMap((value) -> Numbers.decimal(value).stream())
			.filter((value) -> spans.found.stream().noneMatch((span) -> span.holds(value)))
			.forEach((value) -> spans.add(value, value));
		return spans.found.stream().distinct().limit(MOST).toList();
	}

	/** Whether it compares the answer, or holds a comparison from both sides. */
	private boolean concerns(Node node) {
		return node.is("and") ? node.elements().stream().anyMatch((inner) -> isBound(inner) && compares(inner))
				: !isBound(node) && compares(node);
	}

	private static boolean isBound(Node node) {
		return node.is("gte") || node.is("gt") || node.is("lte") || node.is("lt");
	}

	private boolean compares(Node node) {
		return node.elements()
			.stream()
			.anyMatch((inner) -> inner.is("variable") && inner.attribute("identifier").equals(this.declared.id()));
	}

	private void compared(Node node) {
		switch (node.name()) {
			case "and" -> bounds(node);
			case "match", "equalRounded" -> target(node).ifPresent((number) -> add(number, number));
			case "equal" -> target(node).ifPresent((number) -> around(number, node));
			default -> {
			}
		}
	}

	private void bounds(Node and) {
		Optional<BigDecimal> low = Optional.empty();
		Optional<BigDecimal> high = Optional.empty();
		for (Node bound : and.elements()) {
			if (isBound(bound) && compares(bound)) {
				boolean first = bound.elements().getFirst().is("variable");
				if (bound.name().startsWith("g") == first) {
					low = target(bound);
				}
				else {
					high = target(bound);
				}
			}
		}
		if (low.isPresent() && high.isPresent()) {
			add(low.get(), high.get());
		}
	}

	private Optional<BigDecimal> target(Node comparison) {
		return comparison.elements().stream().flatMap((node) -> switch (node.name()) {
			case "correct" -> this.declared.correct().stream();
			case "baseValue" -> List.of(node.text()).stream();
			default -> List.<String>of().stream();
		}).flatMap((text) -> Numbers.decimal(text).stream()).findFirst();
	}

	private void around(BigDecimal number, Node equal) {
		try {
			var tolerance = Tolerance.of(equal);
			if (tolerance.mode().equals("exact")) {
				add(number, number);
			}
			else if (tolerance.mode().equals("absolute")) {
				add(number.subtract(plain(tolerance.below())), number.add(plain(tolerance.above())));
			}
			else {
				add(plain(tolerance.lowest(number.doubleValue())), plain(tolerance.highest(number.doubleValue())));
			}
		}
		catch (NotUnderstoodException ex) {
			add(number, number);
		}
	}

	private static BigDecimal plain(double number) {
		return new BigDecimal(Double.toString(number));
	}

	private void add(BigDecimal low, BigDecimal high) {
		if (low.compareTo(high) <= 0) {
			this.found.add(new Span(low, high));
		}
	}

}
