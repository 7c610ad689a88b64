package org.peerway.assessment.bank.compare;

import java.util.List;

/**
 * A field that differs.
 *
 * @param path names and ids of parts with a slash between, as in {@code options/b/text}
 * @param runs its words before and after, in reading order
 */
public record FieldChange(String path, List<Run> runs) {

	/** What became of some words. */
	public enum Fate {

		KEPT, ADDED, REMOVED

	}

	/** Words in a row with the same fate, with the spaces between them. */
	public record Run(Fate fate, String words) {
	}

	public FieldChange {
		runs = List.copyOf(runs);
	}

	/** The field as it was; empty if it is new. */
	public String before() {
		return without(Fate.ADDED);
	}

	/** The field as it is; empty if it is gone. */
	public String after() {
		return without(Fate.REMOVED);
	}

	private String without(Fate fate) {
		var text = new StringBuilder();
		this.runs.stream().filter((run) -> run.fate() != fate).map(Run::words).forEach(text::append);
		return text.toString();
	}

}
