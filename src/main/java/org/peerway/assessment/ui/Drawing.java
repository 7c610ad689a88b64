package org.peerway.assessment.ui;

import java.util.Locale;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/**
 * A plot with an axis each way, drawn as SVG. What it shows stands beside it in numbers,
 * so that screen readers pass it over.
 */
final class Drawing extends Composite<Div> {

	private static final int WIDTH = 360;

	private static final int HEIGHT = 220;

	private static final int LEFT = 54;

	private static final int RIGHT = 332;

	private static final int TOP = 12;

	private static final int BOTTOM = 188;

	private final StringBuilder svg = new StringBuilder();

	private final double lowest;

	private final double highest;

	/** A drawing whose y axis leads from the lowest to the highest value. */
	Drawing(double lowest, double highest) {
		this.lowest = lowest;
		this.highest = highest;
		getContent().addClassName("plot");
		getContent().getElement().setAttribute("aria-hidden", "true");
	}

	/** A line across, with its value beside it. */
	Drawing level(double value, String text) {
		shape("<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" class=\"grid\"/>", LEFT, RIGHT, y(value), y(value));
		return text(LEFT - 6, y(value) + 4, "end", text);
	}

	/**
	 * A text below the x axis.
	 * @param share where it stands, 0..1
	 */
	Drawing tick(double share, String text) {
		return text(x(share), BOTTOM + 18, "middle", text);
	}

	Drawing dot(double share, double value) {
		shape("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\"/>", x(share), y(value));
		return this;
	}

	/**
	 * One of so many bars that fill the width side by side.
	 * @param value how high it is
	 */
	Drawing bar(int index, int count, double value) {
		double left = (double) index / count;
		shape("<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" class=\"bar-of\"/>", x(left) + 2, y(value),
				x(left + 1.0 / count) - x(left) - 4, BOTTOM - y(value));
		return this;
	}

	/** A text at the right of a place. */
	Drawing label(double share, double value, String text) {
		return text(x(share) + 8, y(value) + 4, "start", text);
	}

	/**
	 * A line through values at even distances.
	 * @param style of the line
	 */
	Drawing line(double[] values, String style) {
		var points = new StringBuilder();
		for (int i = 0; i < values.length; i++) {
			points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(share(i, values.length)), y(values[i])));
		}
		shape("<polyline points=\"%s\" class=\"%s\"/>", points.toString().strip(), style);
		return this;
	}

	/** Where one of several stands that lie at even distances. */
	static double share(int index, int all) {
		return (all == 1) ? 0.5 : (double) index / (all - 1);
	}

	/** How far up a text is high, in values. */
	double textHeight() {
		return 14 * (this.highest - this.lowest) / (BOTTOM - TOP);
	}

	Drawing drawn() {
		getContent().getElement()
			.setProperty("innerHTML",
					"<svg viewBox=\"0 0 %d %d\">%s</svg>".formatted(WIDTH, HEIGHT, this.svg.toString()));
		return this;
	}

	private double x(double share) {
		return LEFT + share * (RIGHT - LEFT);
	}

	private double y(double value) {
		return BOTTOM - (value - this.lowest) / (this.highest - this.lowest) * (BOTTOM - TOP);
	}

	private Drawing text(double x, double y, String anchor, String text) {
		shape("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", x, y, anchor,
				text.replace("&", "&amp;").replace("<", "&lt;"));
		return this;
	}

	private void shape(String format, Object... values) {
		this.svg.append(String.format(Locale.ROOT, format, values));
	}

}
