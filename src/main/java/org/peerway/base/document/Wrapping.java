package org.peerway.base.document;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines, each as full as it can be. */
final class Wrapping {

	private final Style style;

	private final float room;

	private final float space;

	private final List<Line> lines = new ArrayList<>();

	private final StringBuilder current = new StringBuilder();

	private float width;

	private Wrapping(Style style, float room) {
		this.style = style;
		this.room = room;
		this.space = Line.of("x x", style).width() - Line.of("xx", style).width();
	}

	/**
	 * The lines of a text, of which each paragraph begins a new one; blank ones are left
	 * out.
	 */
	static List<Line> lines(String text, Style style, float room) {
		List<Line> lines = new ArrayList<>();
		paragraphs(text).forEach((paragraph) -> lines.addAll(paragraph(paragraph, style, room)));
		return List.copyOf(lines);
	}

	/** What is not blank between line breaks, as it can be printed. */
	static List<String> paragraphs(String text) {
		return text.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

	/** The lines of one paragraph; those but the last end in a space where words part. */
	static List<Line> paragraph(String text, Style style, float room) {
		Wrapping wrapping = new Wrapping(style, room);
		String printable = Text.printable(text, style.face());
		if (printable.isEmpty()) {
			return List.of();
		}
		for (String word : printable.split(" ")) {
			wrapping.add(word);
		}
		wrapping.end("");
		return List.copyOf(wrapping.lines);
	}

	private void add(String word) {
		float wide = Line.of(word, this.style).width();
		if (!this.current.isEmpty()) {
			if (this.width + this.space + wide <= this.room) {
				this.current.append(' ').append(word);
				this.width += this.space + wide;
				return;
			}
			end(" ");
		}
		if (wide <= this.room) {
			this.current.append(word);
			this.width = wide;
		}
		else {
			chop(word);
		}
	}

	/** Breaks a word that is longer than a line wherever a letter begins. */
	private void chop(String word) {
		word.codePoints().forEach((letter) -> {
			String one = Character.toString(letter);
			float wide = Text.isMark(letter) ? 0 : Line.of(one, this.style).width();
			if (this.width + wide > this.room && !this.current.isEmpty()) {
				end("");
			}
			this.current.append(one);
			this.width += wide;
		});
	}

	private void end(String ending) {
		this.lines.add(Line.of(this.current + ending, this.style));
		this.current.setLength(0);
		this.width = 0;
	}

}
