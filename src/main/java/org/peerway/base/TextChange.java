package org.peerway.base;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;

/**
 * How a text differs from another, word by word.
 *
 * @param runs its words before and after, in reading order
 */
public record TextChange(List<Run> runs) {

	private static final Pattern TOKEN = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]+|.", Pattern.DOTALL);

	/** Beyond this many words two texts are compared as wholes, which takes no time. */
	private static final int MOST_WORDS = 20_000;

	/** What became of some words. */
	public enum Fate {

		KEPT, ADDED, REMOVED

	}

	/** Words in a row with the same fate, with the spaces between them. */
	public record Run(Fate fate, String words) {
	}

	public TextChange {
		runs = List.copyOf(runs);
	}

	public static TextChange of(String before, String after) {
		var old = tokens(before);
		var now = tokens(after);
		var runs = new Runs();
		if (old.size() + now.size() > MOST_WORDS) {
			runs.add(Fate.REMOVED, old);
			runs.add(Fate.ADDED, now);
			return new TextChange(runs.list());
		}
		for (var delta : DiffUtils.diff(old, now, true).getDeltas()) {
			if (delta.getType() == DeltaType.EQUAL) {
				runs.add(Fate.KEPT, delta.getSource().getLines());
			}
			else {
				runs.add(Fate.REMOVED, delta.getSource().getLines());
				runs.add(Fate.ADDED, delta.getTarget().getLines());
			}
		}
		return new TextChange(runs.list());
	}

	private static List<String> tokens(String text) {
		return TOKEN.matcher(text).results().map(MatchResult::group).toList();
	}

	/** The text as it was; empty if it is new. */
	public String before() {
		return without(Fate.ADDED);
	}

	/** The text as it is; empty if it is gone. */
	public String after() {
		return without(Fate.REMOVED);
	}

	private String without(Fate fate) {
		var text = new StringBuilder();
		this.runs.stream().filter((run) -> run.fate() != fate).map(Run::words).forEach(text::append);
		return text.toString();
	}

	/** Gathers words; those of one fate in a row make one run. */
	private static final class Runs {

		private final List<Run> runs = new ArrayList<>();

		void add(Fate fate, List<String> tokens) {
			var words = String.join("", tokens);
			if (words.isEmpty()) {
				return;
			}
			if (!this.runs.isEmpty() && this.runs.getLast().fate() == fate) {
				words = this.runs.removeLast().words() + words;
			}
			this.runs.add(new Run(fate, words));
		}

		List<Run> list() {
			return this.runs;
		}

	}

}
