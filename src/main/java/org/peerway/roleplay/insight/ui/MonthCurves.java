package org.peerway.roleplay.insight.ui;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.peerway.base.ui.PrincipleMark;
import org.peerway.roleplay.insight.Insight;
import org.peerway.roleplay.script.Principle;

/** How the share of moments in which each principle was shown goes on by month. */
final class MonthCurves extends Composite<Div> {

	private static final int WIDTH = 220;

	private static final int HEIGHT = 54;

	private static final int EDGE = 5;

	MonthCurves(List<Insight.Scored> scored, List<Principle> principles) {
		getContent().addClassName("month-curves");
		var months = scored.stream().map(Insight.Scored::month).distinct().sorted().toList();
		var byPrinciple = scored.stream().collect(Collectors.groupingBy(Insight.Scored::principle));
		principles.stream()
			.filter((principle) -> byPrinciple.containsKey(principle.id()))
			.forEach((principle) -> getContent()
				.add(curve(principle, months, byPrinciple.getOrDefault(principle.id(), List.of()))));
	}

	private Div curve(Principle principle, List<YearMonth> months, List<Insight.Scored> scored) {
		var latest = scored.getLast();
		var drawing = new Div();
		drawing.getElement().setAttribute("aria-hidden", "true").setProperty("innerHTML", svg(months, scored));
		var words = new Span(getTranslation("roleplay.insight.share", Math.round(latest.share() * 100)));
		words.addClassNames("s", "sm");
		var one = new Div(PrincipleMark.of(principle.id()).named(principle.name()), drawing, words);
		one.addClassName(PrincipleMark.of(principle.id()).style());
		return one;
	}

	private static String svg(List<YearMonth> months, List<Insight.Scored> scored) {
		Map<YearMonth, Double> shares = scored.stream()
			.collect(Collectors.toMap(Insight.Scored::month, Insight.Scored::share));
		var points = months.stream()
			.filter(shares::containsKey)
			.map((month) -> String.format(Locale.ROOT, "%.1f,%.1f", x(months, month),
					y(shares.getOrDefault(month, 0.0))))
			.toList();
		var dots = points.stream()
			.map((point) -> "<circle cx=\"" + point.replace(",", "\" cy=\"") + "\" r=\"3.5\"/>")
			.collect(Collectors.joining());
		return "<svg viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\"><path class=\"floor\" d=\"M0 %d H%d\"/>"
			.formatted(WIDTH, HEIGHT, WIDTH, HEIGHT, HEIGHT - EDGE, WIDTH) + "<polyline points=\""
				+ String.join(" ", points) + "\"/>" + dots + "</svg>";
	}

	private static double x(List<YearMonth> months, YearMonth month) {
		return (months.size() == 1) ? WIDTH / 2.0
				: EDGE + (double) (WIDTH - 2 * EDGE) * months.indexOf(month) / (months.size() - 1);
	}

	private static double y(double share) {
		return HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE);
	}

}
