package org.peerway.certification.document;

import java.util.ArrayList;
import java.util.List;

/**
 * One measured line of text in one style, cut into pieces of one font file each; lengths
 * in pixels.
 */
record Line(String text, Style style, List<Piece> pieces, float width) {

	/** A stretch of letters, right and up from where the line begins. */
	record Piece(FontFile file, String text, float x, float rise) {
	}

	static Line of(String text, Style style) {
		return new Setter(style).set(text);
	}

	/** Sets the text on one line, smaller where it is too long. */
	static Line fitting(String text, Style style, float room) {
		Line line = of(text, style);
		return line.width <= room ? line : of(text, style.sized(style.size() * room / line.width));
	}

	/**
	 * Breaks the text after the given ending of its parts; lines but the last keep it so
	 * that words stay apart.
	 */
	private static List<Line> wrapped(String text, Style style, float room, String ending) {
		List<Line> lines = new ArrayList<>();
		String current = "";
		for (String part : text.split("(?<=" + ending + ")")) {
			if (!current.isEmpty() && of((current + part).stripTrailing(), style).width > room) {
				lines.add(fitting(current, style, room));
				current = "";
			}
			current += part;
		}
		lines.add(fitting(current, style, room));
		return lines;
	}

	/** Breaks the text at spaces into as few lines as possible, of about equal length. */
	static List<Line> balanced(String text, Style style, float room) {
		return balanced(text, style, room, " ");
	}

	static List<Line> balanced(String text, Style style, float room, String ending) {
		List<Line> lines = wrapped(text, style, room, ending);
		for (float narrow = room * 0.95f; narrow > room / 3; narrow -= room * 0.05f) {
			List<Line> narrower = wrapped(text, style, narrow, ending);
			if (narrower.size() > lines.size() || !keepsSize(narrower, style)) {
				break;
			}
			lines = narrower;
		}
		return lines;
	}

	static boolean keepsSize(List<Line> lines, Style style) {
		return lines.stream().allMatch(line -> line.style.size() == style.size());
	}

	private static final class Setter {

		private static final float GAP_OF_MARKS = 0.03f;

		private final Style style;

		private final List<Piece> pieces = new ArrayList<>();

		private float width;

		private float baseMiddle;

		private float top;

		private float bottom;

		Setter(Style style) {
			this.style = style;
		}

		Line set(String text) {
			text.codePoints().forEach(this::add);
			float end = text.endsWith(" ") ? advance(file(' '), ' ') : 0;
			return new Line(text, style, List.copyOf(pieces), width - end);
		}

		private void add(int codePoint) {
			FontFile file = file(codePoint);
			if (Text.isMark(codePoint)) {
				addMark(file, codePoint);
			}
			else {
				addLetter(file, codePoint);
			}
		}

		private void addLetter(FontFile file, int codePoint) {
			Piece last = pieces.isEmpty() ? null : pieces.getLast();
			String letter = Character.toString(codePoint);
			if (last != null && last.file == file && !Text.isMark(last.text.codePointAt(0))) {
				pieces.set(pieces.size() - 1, new Piece(file, last.text + letter, last.x, 0));
			}
			else {
				pieces.add(new Piece(file, letter, width, 0));
			}
			float start = width;
			width += advance(file, codePoint);
			file.box(codePoint).ifPresent(box -> {
				baseMiddle = start + (box.getLowerLeftX() + box.getUpperRightX()) / 2 * style.size();
				top = box.getUpperRightY();
				bottom = box.getLowerLeftY();
			});
		}

		/**
		 * Centres a mark on its letter and stacks it, as fonts would by GPOS, which
		 * PDFBox does not read.
		 */
		private void addMark(FontFile file, int codePoint) {
			file.box(codePoint).ifPresent(box -> {
				float middle = (box.getLowerLeftX() + box.getUpperRightX()) / 2 * style.size();
				float rise = 0;
				if (box.getLowerLeftY() > 0.2f) {
					rise = Math.max(0, top + GAP_OF_MARKS - box.getLowerLeftY());
					top = box.getUpperRightY() + rise;
				}
				else if (box.getUpperRightY() < 0.1f) {
					rise = Math.min(0, bottom - GAP_OF_MARKS - box.getUpperRightY());
					bottom = box.getLowerLeftY() + rise;
				}
				pieces.add(new Piece(file, Character.toString(codePoint), baseMiddle - middle, rise * style.size()));
			});
		}

		private float advance(FontFile file, int codePoint) {
			return (file.advance(codePoint) + style.tracking()) * style.size();
		}

		private FontFile file(int codePoint) {
			return style.face()
				.fileFor(codePoint)
				.orElseThrow(() -> new IllegalArgumentException("No letter for " + Character.getName(codePoint)));
		}

	}

}
