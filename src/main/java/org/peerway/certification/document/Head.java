package org.peerway.certification.document;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.peerway.base.document.Line;
import org.peerway.base.document.Sheet;
import org.peerway.base.document.Style;
import org.peerway.base.document.Text;
import org.peerway.base.document.Typeface;

/**
 * The upper part of a certificate: whom, what, why; a stack that gives way where names
 * are long.
 */
final class Head {

	private static final float TOP = 76;

	private static final Color DARK = new Color(0x33203a);

	private static final Color QUIET = new Color(0x5c525d);

	private static final Color BODY = new Color(0x463b47);

	private static final List<Float> SCALES = List.of(1f, 0.96f, 0.92f, 0.88f, 0.84f, 0.8f, 0.76f, 0.72f, 0.68f, 0.64f);

	private static final String BETWEEN_MODULES = "; ";

	private static final float NARROWEST = 0.6f;

	private static final float WIDEST = 1.5f;

	private final CertificateFacts facts;

	private final Sheet sheet;

	private final float scale;

	private final float middle;

	private final float room;

	private final List<Block> blocks = new ArrayList<>();

	private Head(CertificateFacts facts, Sheet sheet, float scale) {
		this.facts = facts;
		this.sheet = sheet;
		this.scale = scale;
		middle = facts.paper().longSide() / 2;
		room = facts.paper().longSide() - 2 * Ornaments.FRAME_INSET;
		stack();
	}

	static void draw(CertificateFacts facts, Sheet sheet) throws IOException {
		float space = Foot.top(facts.paper()) - TOP;
		Head head = SCALES.stream()
			.map(scale -> new Head(facts, sheet, scale))
			.filter(candidate -> candidate.fits(space))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Too much text for one page"));
		head.drawIn(space);
	}

	private void stack() {
		Words words = facts.words();
		blocks.add(new Block(0, 54 * scale, this::mark));
		text(10, 25, "P", lines(facts.office(), new Style(Typeface.HEADING, 18, Ornaments.MULBERRY, 0.01f), 760));
		text(18, 27, "P", lines(words.certifiesThat(), new Style(Typeface.ITALIC, 20, QUIET), 760));
		name(Text.tidy(facts.name()));
		text(6, 27, "P", lines(words.hasMet(), new Style(Typeface.TEXT, 17, BODY), 760));
		text(3, 46, "H1", lines(facts.programme(), new Style(Typeface.HEADING, 36, Ornaments.MULBERRY), 820));
		String hours = words.fill(words.hours(), facts.hours(), facts.courseTitle(), facts.rulesVersion());
		text(7, 25, "P", lines(hours, new Style(Typeface.TEXT, 16, BODY), 760));
		if (!facts.modules().isEmpty()) {
			String modules = words.fill(words.modules(), String.join(BETWEEN_MODULES, facts.modules()));
			text(8, 18, "P", lines(modules, new Style(Typeface.LABEL, 13.5f, QUIET), 870, BETWEEN_MODULES));
		}
		blocks.add(new Block(16, 10, this::divider));
	}

	private List<Line> lines(String text, Style style, float width) {
		return lines(text, style, width, " ");
	}

	private List<Line> lines(String text, Style style, float width, String ending) {
		return Line.balanced(Text.tidy(text), style.sized(style.size() * scale), Math.min(width, room - 60), ending);
	}

	/**
	 * Sets the name as large as it can be: on one line, on one smaller line, on two or
	 * more.
	 */
	private void name(String name) {
		Style large = new Style(Typeface.HEADING, 62 * scale, DARK);
		for (float size : new float[] { 62, 48 }) {
			Line line = Line.of(name, large.sized(size * scale));
			if (line.width() <= room - 80) {
				text(2, size * 1.2f, "P", List.of(line));
				return;
			}
		}
		for (float size = 48; size > 20; size -= 2) {
			List<Line> lines = Line.balanced(name, large.sized(size * scale), room - 80);
			if (lines.size() <= 2 && Line.keepsSize(lines, large.sized(size * scale)) || size <= 22) {
				text(2, size * 1.2f, "P", lines);
				return;
			}
		}
	}

	private void text(float gap, float lineHeight, String type, List<Line> lines) {
		float height = lineHeight * scale;
		blocks.add(new Block(gap, height * lines.size(), top -> {
			PDStructureElement element = sheet.element(type);
			sheet.tagged(element, () -> {
				float line = top;
				for (Line text : lines) {
					sheet.centred(text, middle, line + height / 2 + text.style().size() * 0.34f);
					line += height;
				}
			});
		}));
	}

	private void mark(float top) throws IOException {
		float size = 54 * scale;
		sheet.decoration(() -> sheet.graphics(content -> new Ornaments(content).mark(middle - size / 2, top, size)));
	}

	private void divider(float top) throws IOException {
		sheet.decoration(() -> sheet.graphics(content -> new Ornaments(content).divider(middle, top + 5)));
	}

	private float heights() {
		return (float) blocks.stream().mapToDouble(Block::height).sum();
	}

	private float gaps() {
		return (float) blocks.stream().mapToDouble(Block::gap).sum();
	}

	private boolean fits(float space) {
		return heights() + gaps() * NARROWEST <= space;
	}

	private void drawIn(float space) throws IOException {
		float stretch = Math.min(WIDEST, (space - heights()) / gaps());
		float top = TOP + (space - heights() - gaps() * stretch) / 2;
		for (Block block : blocks) {
			top += block.gap * stretch;
			block.drawing.drawAt(top);
			top += block.height;
		}
	}

	private record Block(float gap, float height, Drawing drawing) {
	}

	private interface Drawing {

		void drawAt(float top) throws IOException;

	}

}
