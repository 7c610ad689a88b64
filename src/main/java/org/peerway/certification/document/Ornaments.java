package org.peerway.certification.document;

import java.awt.Color;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/**
 * Draws all that is not text, in pixels from the upper left corner: two lines that go
 * together.
 */
final class Ornaments {

	static final Color MULBERRY = new Color(0x673b72);

	static final Color GOLD = new Color(0xb98a3c);

	static final float FRAME_INSET = 54;

	private static final float BRAID_INSET = 40;

	private static final float SWING = 5;

	private static final float STRAND = 1.7f;

	private static final float HALF_TURN = 16.2f;

	private static final float CIRCLE = 0.5522848f;

	private final PDPageContentStream c;

	Ornaments(PDPageContentStream content) {
		c = content;
	}

	void hills(float width, float height) throws IOException {
		float right = width - FRAME_INSET;
		float floor = height - FRAME_INSET;
		float x = (width - 2 * FRAME_INSET) / 948;
		c.setNonStrokingColor(new Color(0xf6edf4));
		c.moveTo(FRAME_INSET, floor - 54);
		c.curveTo(FRAME_INSET + 156 * x, floor - 86, FRAME_INSET + 276 * x, floor - 76, FRAME_INSET + 446 * x,
				floor - 68);
		c.curveTo(FRAME_INSET + 616 * x, floor - 60, FRAME_INSET + 766 * x, floor - 96, right, floor - 78);
		toFloor(right, floor);
		c.setNonStrokingColor(new Color(0xefe2ed));
		c.moveTo(FRAME_INSET, floor - 30);
		c.curveTo(FRAME_INSET + 186 * x, floor - 56, FRAME_INSET + 326 * x, floor - 36, FRAME_INSET + 506 * x,
				floor - 42);
		c.curveTo(FRAME_INSET + 686 * x, floor - 48, FRAME_INSET + 786 * x, floor - 64, right, floor - 46);
		toFloor(right, floor);
	}

	private void toFloor(float right, float floor) throws IOException {
		c.lineTo(right, floor);
		c.lineTo(FRAME_INSET, floor);
		c.fill();
	}

	void border(float width, float height) throws IOException {
		c.setStrokingColor(MULBERRY);
		c.setLineWidth(0.8f);
		c.addRect(FRAME_INSET, FRAME_INSET, width - 2 * FRAME_INSET, height - 2 * FRAME_INSET);
		c.stroke();
		float right = width - BRAID_INSET;
		float bottom = height - BRAID_INSET;
		braid(BRAID_INSET, BRAID_INSET, right, BRAID_INSET);
		braid(right, BRAID_INSET, right, bottom);
		braid(right, bottom, BRAID_INSET, bottom);
		braid(BRAID_INSET, bottom, BRAID_INSET, BRAID_INSET);
		corner(BRAID_INSET, BRAID_INSET);
		corner(right, BRAID_INSET);
		corner(right, bottom);
		corner(BRAID_INSET, bottom);
	}

	/** Weaves two strands along a side: over and under in turn. */
	private void braid(float x1, float y1, float x2, float y2) throws IOException {
		float length = (float) Math.hypot(x2 - x1, y2 - y1);
		int turns = Math.round(length / HALF_TURN / 2) * 2;
		float half = length / turns;
		c.saveGraphicsState();
		c.transform(
				new Matrix((x2 - x1) / length, (y2 - y1) / length, -(y2 - y1) / length, (x2 - x1) / length, x1, y1));
		strand(MULBERRY, SWING, half, turns);
		strand(GOLD, -SWING, half, turns);
		for (int turn = 0; turn < turns; turn++) {
			float up = turn % 2 == 0 ? SWING : -SWING;
			boolean mulberryOver = turn % 2 == 0;
			crossing(mulberryOver ? MULBERRY : GOLD, turn * half, half, mulberryOver ? up : -up);
		}
		c.restoreGraphicsState();
	}

	private void strand(Color color, float from, float half, int turns) throws IOException {
		c.setStrokingColor(color);
		c.setLineWidth(STRAND);
		c.moveTo(0, from);
		for (int turn = 0; turn < turns; turn++) {
			float y = turn % 2 == 0 ? from : -from;
			float x = turn * half;
			c.curveTo(x + half * 0.3642f, y, x + half * 0.6358f, -y, x + half, -y);
		}
		c.stroke();
	}

	/**
	 * Draws the strand that lies on top where two cross, with a sliver of paper at its
	 * sides.
	 */
	private void crossing(Color color, float x, float half, float from) throws IOException {
		float dx = half * 0.17f;
		float dy = from * 0.5f;
		float middle = x + half / 2;
		c.setStrokingColor(Color.WHITE);
		c.setLineWidth(STRAND + 2);
		c.moveTo(middle - dx * 0.8f, dy * 0.8f);
		c.lineTo(middle + dx * 0.8f, -dy * 0.8f);
		c.stroke();
		c.setStrokingColor(color);
		c.setLineWidth(STRAND);
		c.moveTo(middle - dx, dy);
		c.lineTo(middle + dx, -dy);
		c.stroke();
	}

	private void corner(float x, float y) throws IOException {
		c.setNonStrokingColor(Color.WHITE);
		circle(x, y, 13);
		c.fill();
		c.setStrokingColor(MULBERRY);
		c.setLineWidth(1.5f);
		circle(x, y, 13);
		c.stroke();
		rings(x, y, 2.8f, 5.2f, 1.6f);
	}

	private void rings(float x, float y, float apart, float radius, float line) throws IOException {
		c.setLineWidth(line);
		c.setStrokingColor(MULBERRY);
		circle(x - apart, y, radius);
		c.stroke();
		c.setStrokingColor(GOLD);
		circle(x + apart, y, radius);
		c.stroke();
	}

	/** Two lines with two rings between. */
	void divider(float x, float y) throws IOException {
		c.setLineWidth(1.2f);
		c.setStrokingColor(GOLD);
		for (int side : new int[] { -1, 1 }) {
			c.moveTo(x + side * 16, y);
			c.lineTo(x + side * 100, y);
			c.stroke();
		}
		rings(x, y, 3, 5, 1.5f);
	}

	void rule(float x1, float x2, float y) throws IOException {
		c.setStrokingColor(new Color(0x2a232b));
		c.setLineWidth(1);
		c.moveTo(x1, y);
		c.lineTo(x2, y);
		c.stroke();
	}

	/** The place for the seal: two woven rings. */
	void rosette(float x, float y) throws IOException {
		weave(x, y, 63.5f, 7.3f, 30, 6, new Color(0xbc8f45), 0.5f);
		weave(x, y, 49.3f, 4.8f, 30, 4, new Color(0x8d6c96), 0.45f);
	}

	private void weave(float x, float y, float radius, float swing, int waves, int strands, Color color, float line)
			throws IOException {
		c.setStrokingColor(color);
		c.setLineWidth(line);
		for (int strand = 0; strand < strands; strand++) {
			wave(x, y, radius, swing, waves, 2 * Math.PI * strand / strands);
		}
		circle(x, y, radius - swing - 0.6f);
		c.stroke();
		circle(x, y, radius + swing + 0.6f);
		c.stroke();
	}

	private void wave(float x, float y, float radius, float swing, int waves, double phase) throws IOException {
		int steps = waves * 12;
		for (int step = 0; step < steps; step++) {
			double angle = 2 * Math.PI * step / steps;
			double r = radius + swing * Math.sin(waves * angle + phase);
			float px = Math.round((x + r * Math.cos(angle)) * 50) / 50f;
			float py = Math.round((y + r * Math.sin(angle)) * 50) / 50f;
			if (step == 0) {
				c.moveTo(px, py);
			}
			else {
				c.lineTo(px, py);
			}
		}
		c.closeAndStroke();
	}

	/** The mark: two paths on a rounded square. */
	void mark(float x, float y, float size) throws IOException {
		c.saveGraphicsState();
		c.transform(new Matrix(size / 40, 0, 0, size / 40, x, y));
		c.setNonStrokingColor(MULBERRY);
		roundedSquare(40, 11);
		c.fill();
		c.setLineWidth(4.2f);
		c.setLineCapStyle(1);
		c.setStrokingColor(new Color(0xbba7c0));
		c.moveTo(25, 33);
		c.curveTo(25, 25, 24, 24, 24, 18);
		c.curveTo(24, 12, 28, 12, 28, 7);
		c.stroke();
		c.setStrokingColor(Color.WHITE);
		c.moveTo(13, 33);
		c.curveTo(13, 25, 20, 24, 20, 18);
		c.curveTo(20, 12, 16, 12, 16, 7);
		c.stroke();
		c.restoreGraphicsState();
	}

	private void roundedSquare(float size, float radius) throws IOException {
		float k = radius * (1 - CIRCLE);
		c.moveTo(radius, 0);
		c.lineTo(size - radius, 0);
		c.curveTo(size - k, 0, size, k, size, radius);
		c.lineTo(size, size - radius);
		c.curveTo(size, size - k, size - k, size, size - radius, size);
		c.lineTo(radius, size);
		c.curveTo(k, size, 0, size - k, 0, size - radius);
		c.lineTo(0, radius);
		c.curveTo(0, k, k, 0, radius, 0);
		c.closePath();
	}

	private void circle(float x, float y, float radius) throws IOException {
		float k = radius * CIRCLE;
		c.moveTo(x + radius, y);
		c.curveTo(x + radius, y + k, x + k, y + radius, x, y + radius);
		c.curveTo(x - k, y + radius, x - radius, y + k, x - radius, y);
		c.curveTo(x - radius, y - k, x - k, y - radius, x, y - radius);
		c.curveTo(x + k, y - radius, x + radius, y - k, x + radius, y);
		c.closePath();
	}

}
