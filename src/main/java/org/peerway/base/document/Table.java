package org.peerway.base.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * A table of a flow; its rows go on over pages, and so do the headings of its columns.
 */
public final class Table {

	private static final float PADDING = 5;

	private static final float BETWEEN = 14;

	/** Rows of up to so many lines stand on one page. */
	private static final int TOGETHER = 14;

	private static final int FEWEST = 3;

	private final Flow flow;

	private final float[] lefts;

	private final float[] widths;

	private final PDStructureElement element;

	private List<List<Line>> headings = List.of();

	/**
	 * What stands in one place.
	 *
	 * @param heading whether it says what its row is about
	 */
	public record Cell(String text, boolean heading, Style style) {

		/** What its row is about. */
		public static Cell heading(String text) {
			return new Cell(text, true, Flow.STRONG);
		}

		public static Cell plain(String text) {
			return new Cell(text, false, Flow.BODY);
		}

	}

	Table(Flow flow, float... parts) {
		this.flow = flow;
		this.lefts = new float[parts.length];
		this.widths = new float[parts.length];
		float whole = 0;
		for (float part : parts) {
			whole += part;
		}
		float left = 0;
		for (int column = 0; column < parts.length; column++) {
			float width = flow.width() * parts[column] / whole;
			this.lefts[column] = left;
			this.widths[column] = width - ((column < parts.length - 1) ? BETWEEN : 0);
			left += width;
		}
		this.element = flow.sheet().element("Table");
	}

	/** Sets what the columns are about. */
	public Table columns(String... words) throws IOException {
		this.headings = wrapped(Stream.of(words).map(Cell::heading).toList());
		float height = heightOf(this.headings, Flow.STRONG);
		this.flow.need(height + FEWEST * Flow.heightOf(Flow.BODY));
		PDStructureElement row = this.flow.sheet().element("TR", this.element);
		List<PDStructureElement> cells = this.headings.stream().map((cell) -> heading(row, "Column")).toList();
		draw(cells, this.headings);
		this.flow.down(height);
		rule();
		return this;
	}

	/** A row that begins with what it is about. */
	public Table fact(String label, String value) throws IOException {
		return row(List.of(Cell.heading(label), Cell.plain(value)));
	}

	/** The same for what few people read, as long as it is. */
	public Table fine(String label, String value) throws IOException {
		return row(List.of(Cell.heading(label), new Cell(value, false, Flow.SMALL)));
	}

	/** A row of plain cells. */
	public Table row(String... values) throws IOException {
		return row(Stream.of(values).map(Cell::plain).toList());
	}

	/** A row, as high as its longest cell. */
	public Table row(List<Cell> cells) throws IOException {
		List<List<Line>> lines = wrapped(cells);
		PDStructureElement row = this.flow.sheet().element("TR", this.element);
		List<PDStructureElement> elements = cells.stream()
			.map((cell) -> cell.heading() ? heading(row, "Row") : this.flow.sheet().element("TD", row))
			.toList();
		int longest = longest(lines);
		float lineHeight = Flow.heightOf(Flow.BODY);
		if (this.flow.need(2 * PADDING + ((longest <= TOGETHER) ? longest : FEWEST) * lineHeight)) {
			headingsAgain();
		}
		for (int from = 0; from < longest;) {
			int to = Math.min(longest, from + this.flow.fitting(lineHeight, 2 * PADDING));
			int first = from;
			List<List<Line>> slice = lines.stream()
				.map((cell) -> cell.subList(Math.min(first, cell.size()), Math.min(to, cell.size())))
				.toList();
			draw(elements, slice);
			this.flow.down(2 * PADDING + (to - from) * lineHeight);
			from = to;
			if (from < longest) {
				this.flow.turn();
				headingsAgain();
			}
		}
		rule();
		return this;
	}

	/** Who listens has heard them already. */
	private void headingsAgain() throws IOException {
		if (this.headings.isEmpty()) {
			return;
		}
		this.flow.sheet().decoration(() -> {
			for (int column = 0; column < this.headings.size(); column++) {
				this.flow.draw(this.headings.get(column), this.lefts[column], this.flow.y() + PADDING);
			}
		});
		this.flow.down(heightOf(this.headings, Flow.STRONG));
		rule();
	}

	private List<List<Line>> wrapped(List<Cell> cells) {
		List<List<Line>> lines = new ArrayList<>();
		for (Cell cell : cells) {
			lines.add(Wrapping.lines(cell.text(), cell.style(), this.widths[lines.size()]));
		}
		return lines;
	}

	private void draw(List<PDStructureElement> elements, List<List<Line>> lines) throws IOException {
		for (int column = 0; column < lines.size(); column++) {
			this.flow.lines(elements.get(column), lines.get(column), this.lefts[column], this.flow.y() + PADDING);
		}
	}

	private PDStructureElement heading(PDStructureElement row, String scope) {
		PDStructureElement cell = this.flow.sheet().element("TH", row);
		this.flow.sheet().scope(cell, scope);
		return cell;
	}

	private void rule() throws IOException {
		this.flow.sheet().decoration(() -> this.flow.rule(this.flow.y()));
	}

	private static float heightOf(List<List<Line>> lines, Style style) {
		return 2 * PADDING + longest(lines) * Flow.heightOf(style);
	}

	private static int longest(List<List<Line>> lines) {
		return Math.max(1, lines.stream().flatMapToInt((cell) -> IntStream.of(cell.size())).max().orElse(1));
	}

}
