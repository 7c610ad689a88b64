package org.peerway.base.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One measured line of text in one style, cut into pieces of one font file each; lengths
 * in pixels.
 */
public record Line(String text, Style style, List<Piece> pieces, float width) {

	/** A stretch of letters, right and up from where the line begins. */
	public record Piece(FontFile file, String text, float x, float rise) {
	}

	public static Line of(String text, Style style) {
		return new Setter(style).set(text);
	}

	/** Sets the text on one line, smaller where it is too long. */
	public static Line fitting(String text, Style style, float room) {
		Line line = of(text, style);
		return line.width <= room ? line : of(text, style.sized(style.size() * room / line.width));
	}

	/** Breaks the text at spaces into as few lines as possible, of about equal length. */
	public static List<Line> balanced(String text, Style style, float room) {
		return balanced(text, style, room, " ");
	}

	/**
	 * Breaks the text after the given ending of its parts; lines but the last keep it so
	 * that words stay apart.
	 */
	public static List<Line> balanced(String text, Style style, float room, String ending) {
		List<Line> parts = Stream.of(text.split("(?<=" + ending + ")")).map(part -> of(part, style)).toList();
		float space = of("x x", style).width - of("xx", style).width;
		float widest = (float) parts.stream().mapToDouble(Line::width).max().orElse(0);
		List<String> lines = wrapped(parts, space, room);
		for (float narrow = room * 0.98f; narrow > widest; narrow -= room * 0.02f) {
			List<String> narrower = wrapped(parts, space, narrow);
			if (narrower.size() > lines.size()) {
				break;
			}
			lines = narrower;
		}
		return lines.stream().map(line -> fitting(line, style, room)).toList();
	}

	private static List<String> wrapped(List<Line> parts, float space, float room) {
		List<String> lines = new ArrayList<>();
		StringBuilder current = new StringBuilder();
		float width = 0;
		for (Line part : parts) {
			if (!current.isEmpty() && width + part.width > room) {
				lines.add(current.toString());
				current.setLength(0);
				width = 0;
			}
			current.append(part.text);
			width += part.width + space;
		}
		lines.add(current.toString());
		return lines;
	}

	public static boolean keepsSize(List<Line> lines, Style style) {
		return lines.stream().allMatch(line -> line.style.size() == style.size());
	}

	private static final class Setter {

		private static final float GAP_OF_MARKS = 0.03f;

		private final Style style;

		private final List<Piece> pieces = new ArrayList<>();

		private float width;

		private @Nullable Piece base;

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
			base = new Piece(file, letter, width, 0);
			width += advance(file, codePoint);
		}

		/**
		 * Centres a mark on its letter and stacks it, as fonts would by GPOS, which
		 * PDFBox does not read.
		 */
		private void addMark(FontFile file, int codePoint) {
			file.box(codePoint).ifPresent(box -> {
				measureBase();
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

		private void measureBase() {
			Piece letter = base;
			base = null;
			if (letter != null) {
				letter.file.box(letter.text.codePointAt(0)).ifPresent(box -> {
					baseMiddle = letter.x + (box.getLowerLeftX() + box.getUpperRightX()) / 2 * style.size();
					top = box.getUpperRightY();
					bottom = box.getLowerLeftY();
				});
			}
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
