package org.peerway.base.yaml;

import java.util.Comparator;

/**
 * Something in a file that has to be put right before it is used.
 *
 * @param file relative to the folder that was read
 * @param line from 1
 * @param wrong what is there
 * @param right what would be right
 */
public record Fault(String file, int line, String wrong, String right) implements Comparable<Fault> {

	private static final Comparator<Fault> ORDER = Comparator.comparing(Fault::file)
		.thenComparingInt(Fault::line)
		.thenComparing(Fault::wrong)
		.thenComparing(Fault::right);

	@Override
	public int compareTo(Fault other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return this.file + ":" + this.line + ": " + this.wrong + " " + this.right;
	}

}
