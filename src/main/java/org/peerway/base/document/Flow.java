package org.peerway.base.document;

import java.awt.Color;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * Runs headings, paragraphs and tables over as many pages as they need; lengths in
 * pixels.
 */
public final class Flow {

	static final float LINE = 1.4f;

	private static final float SIDE = 72;

	private static final float TOP = 72;

	private static final float FLOOR = 96;

	private static final float FOOT = 52;

	/** What has to follow a heading on its page. */
	private static final float KEPT_WITH_HEADING = 90;

	private static final Color HEADING = new Color(0x673b72);

	private static final Color INK = new Color(0x2a232b);

	private static final Color QUIET = new Color(0x514652);

	private static final Color RULE = new Color(0xcfc3cf);

	/** How running text is set. */
	public static final Style BODY = new Style(Typeface.LABEL, 14, INK);

	/** How labels are set. */
	public static final Style STRONG = new Style(Typeface.STRONG, 14, INK);

	/** How asides are set. */
	public static final Style SMALL = new Style(Typeface.LABEL, 12.5f, QUIET);

	private final Sheet sheet;

	private final Outline outline;

	private final float width;

	private final float floor;

	private float y = TOP;

	private boolean afterTable;

	public Flow(PDDocument document, Sheet sheet, Paper paper) {
		this.sheet = sheet;
		this.outline = new Outline(document);
		this.width = paper.shortSide() - 2 * SIDE;
		this.floor = paper.longSide() - FLOOR;
	}

	/** Sets a heading that stays with what follows it; the first is the title. */
	public void heading(int level, String text) throws IOException {
		Style style = new Style(Typeface.HEADING, sizeOf(level), (level < 3) ? HEADING : INK);
		List<Line> lines = Wrapping.lines(text, style, this.width);
		this.afterTable = false;
		if (this.y > TOP) {
			this.y += (level == 2) ? 30 : 20;
		}
		need(lines.size() * heightOf(style) + KEPT_WITH_HEADING);
		this.outline.add(level, Text.tidy(text), this.sheet.page(), this.y);
		run(this.sheet.element("H" + level), lines, style);
		this.y += 6;
	}

	private static float sizeOf(int level) {
		return switch (level) {
			case 1 -> 29;
			case 2 -> 21;
			case 3 -> 16.5f;
			default -> 14.5f;
		};
	}

	public void paragraph(String text) throws IOException {
		paragraph(text, BODY);
	}

	/** Sets a text, of which each line break begins a paragraph. */
	public void paragraph(String text, Style style) throws IOException {
		afterTable();
		for (String paragraph : Wrapping.paragraphs(text)) {
			List<Line> lines = Wrapping.paragraph(paragraph, style, this.width);
			need(Math.min(2, lines.size()) * heightOf(style));
			run(this.sheet.element("P"), lines, style);
			this.y += 6;
		}
	}

	private void run(PDStructureElement element, List<Line> lines, Style style) throws IOException {
		int from = 0;
		while (from < lines.size()) {
			int to = Math.min(lines.size(), from + fitting(heightOf(style), 0));
			lines(element, lines.subList(from, to), 0, this.y);
			this.y += (to - from) * heightOf(style);
			from = to;
			if (from < lines.size()) {
				turn();
			}
		}
	}

	/** A table whose columns share the width in these parts. */
	public Table table(float... parts) {
		afterTable();
		this.y += 4;
		return new Table(this, parts);
	}

	private void afterTable() {
		if (this.afterTable && this.y > TOP) {
			this.y += 10;
		}
		this.afterTable = false;
	}

	/** Begins a page unless so much fits on the rest of this one. */
	public void keep(float height) throws IOException {
		need(height);
	}

	/** Sets a line at the foot of each page: words, and which page of how many it is. */
	public void foot(String words, PageWords pageOf) throws IOException {
		float line = this.floor + FOOT;
		this.sheet.eachPage((number, of) -> this.sheet.decoration(() -> {
			rule(line - 20);
			Line page = Line.of(Text.printable(pageOf.say(number, of), SMALL.face()), SMALL);
			this.sheet.text(Line.fitting(Text.printable(words, SMALL.face()), SMALL, this.width - page.width() - 24),
					SIDE, line);
			this.sheet.text(page, SIDE + this.width - page.width(), line);
		}));
	}

	/** How many lines of that height fit on the rest of the page; one at least. */
	int fitting(float lineHeight, float besides) {
		return Math.max(1, (int) Math.floor((this.floor - this.y - besides) / lineHeight));
	}

	/** Turns the page if so much does not fit on it any more. */
	boolean need(float height) throws IOException {
		if (this.y + height <= this.floor || this.y <= TOP) {
			return false;
		}
		turn();
		return true;
	}

	void turn() throws IOException {
		this.sheet.turn();
		this.y = TOP;
	}

	void lines(PDStructureElement element, List<Line> lines, float left, float top) throws IOException {
		if (!lines.isEmpty()) {
			this.sheet.tagged(element, () -> draw(lines, left, top));
		}
	}

	void draw(List<Line> lines, float left, float top) throws IOException {
		float line = top;
		for (Line one : lines) {
			float height = heightOf(one.style());
			this.sheet.text(one, SIDE + left, line + height / 2 + one.style().size() * 0.34f);
			line += height;
		}
	}

	void rule(float height) throws IOException {
		this.sheet.graphics((content) -> {
			content.setStrokingColor(RULE);
			content.setLineWidth(1);
			content.moveTo(SIDE, height);
			content.lineTo(SIDE + this.width, height);
			content.stroke();
		});
	}

	static float heightOf(Style style) {
		return style.size() * LINE;
	}

	Sheet sheet() {
		return this.sheet;
	}

	float width() {
		return this.width;
	}

	float y() {
		return this.y;
	}

	/** Goes on below a row of a table. */
	void down(float height) {
		this.y += height;
		this.afterTable = true;
	}

	/** Says which page of how many it is. */
	public interface PageWords {

		String say(int number, int of);

	}

}
