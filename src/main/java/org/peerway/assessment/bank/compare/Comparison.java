package org.peerway.assessment.bank.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.peerway.base.TextChange;

/**
 * How two versions of a question differ, word by word.
 *
 * @param changes in the order of the fields; none if they are the same
 */
public record Comparison(List<FieldChange> changes) {

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
				changes.add(new FieldChange(path, TextChange.of(from, to)));
			}
		}
		return new Comparison(changes);
	}

}
