package org.peerway.assessment.bank.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import org.peerway.assessment.bank.compare.FieldChange.Fate;
import org.peerway.assessment.bank.compare.FieldChange.Run;

/**
 * How two versions of a question differ, word by word.
 *
 * @param changes in the order of the fields; none if they are the same
 */
public record Comparison(List<FieldChange> changes) {

	private static final Pattern TOKEN = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]+|.", Pattern.DOTALL);

	/** Beyond this many words two texts are compared as wholes, which takes no time. */
	private static final int MOST_WORDS = 20_000;

	public Comparison {
		changes = List.copyOf(changes);
	}

	/** Compares two trees of names and values, as of the YAML of a question. */
	public static Comparison of(Map<String, Object> before, Map<String, Object> after) {
		var old = Fields.of(before);
		var now = Fields.of(after);
		var paths = new LinkedHashSet<>(now.keySet());
		paths.addAll(old.keySet());
		List<FieldChange> changes = new ArrayList<>();
		for (String path : paths) {
			var from = old.getOrDefault(path, "");
			var to = now.getOrDefault(path, "");
			if (!from.equals(to)) {
				changes.add(new FieldChange(path, runs(from, to)));
			}
		}
		return new Comparison(changes);
	}

	static List<Run> runs(String before, String after) {
		var old = tokens(before);
		var now = tokens(after);
		var runs = new Runs();
		if (old.size() + now.size() > MOST_WORDS) {
			runs.add(Fate.REMOVED, old);
			runs.add(Fate.ADDED, now);
			return runs.list();
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
		return runs.list();
	}

	private static List<String> tokens(String text) {
		return TOKEN.matcher(text).results().map(MatchResult::group).toList();
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
