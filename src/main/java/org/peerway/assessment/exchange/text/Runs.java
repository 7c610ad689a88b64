package org.peerway.assessment.exchange.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers the runs of a paragraph: runs of white space become one space, none is left at
 * the ends of lines, and a space between two runs is set as both of them are.
 */
final class Runs {

	private final List<Run> runs = new ArrayList<>();

	private boolean space;

	void words(String text, Marks marks) {
		int at = 0;
		while (at < text.length()) {
			if (isSpace(text.charAt(at))) {
				this.space = true;
				at++;
			}
			else {
				int end = at;
				while (end < text.length() && !isSpace(text.charAt(end))) {
					end++;
				}
				word(text.substring(at, end), marks);
				at = end;
			}
		}
	}

	void lineBreak(Marks marks) {
		this.space = false;
		this.runs.add(new Run.Break(marks));
	}

	void shown(String name, String alternative, Marks marks) {
		space(marks.withoutCode());
		this.runs.add(new Run.Shown(name, alternative, marks.withoutCode()));
	}

	/** The runs, joined where they are set alike, and none left here. */
	List<Run> take() {
		while (!this.runs.isEmpty() && this.runs.getLast() instanceof Run.Break) {
			this.runs.removeLast();
		}
		int first = 0;
		while (first < this.runs.size() && this.runs.get(first) instanceof Run.Break) {
			first++;
		}
		var taken = joined(this.runs.subList(first, this.runs.size()));
		this.runs.clear();
		this.space = false;
		return taken;
	}

	private void word(String word, Marks marks) {
		space(marks);
		this.runs.add(new Run.Words(word, marks));
	}

	private void space(Marks next) {
		if (this.space && !this.runs.isEmpty() && !(this.runs.getLast() instanceof Run.Break)) {
			this.runs.add(new Run.Words(" ", this.runs.getLast().marks().shared(next)));
		}
		this.space = false;
	}

	/** The runs, those that follow each other and are set alike as one. */
	static List<Run> joined(List<Run> runs) {
		List<Run> joined = new ArrayList<>();
		var words = new StringBuilder();
		for (int i = 0; i < runs.size(); i++) {
			if (runs.get(i) instanceof Run.Words run) {
				words.append(run.text());
				if (i + 1 == runs.size() || !(runs.get(i + 1) instanceof Run.Words)
						|| !runs.get(i + 1).marks().equals(run.marks())) {
					joined.add(new Run.Words(words.toString(), run.marks()));
					words.setLength(0);
				}
			}
			else {
				joined.add(runs.get(i));
			}
		}
		return joined;
	}

	private static boolean isSpace(char ch) {
		return ch == ' ' || ch == '\n' || ch == '\t' || ch == '\r' || ch == '\f';
	}

}
