package org.peerway.assessment.exchange.sheet;

import java.util.Map;

import org.peerway.assessment.exchange.Remark;

/**
 * A row of a sheet. All is by the number of the column, from 0.
 *
 * @param number of the row, from 1; in CSV of the line it begins in
 * @param cells that are not blank
 * @param told what had to be changed to read a cell
 * @param faults why a cell cannot be read
 */
record Row(int number, Map<Integer, String> cells, Map<Integer, Remark> told, Map<Integer, Remark> faults) {

	/** Stands for the row as a whole. */
	static final int WHOLE = -1;

	Row(int number, Map<Integer, String> cells) {
		this(number, cells, Map.of(), Map.of());
	}

	/** A row of which nothing can be read. */
	static Row broken(int number, Remark why) {
		return new Row(number, Map.of(), Map.of(), Map.of(WHOLE, why));
	}

	boolean isEmpty() {
		return this.cells.isEmpty() && this.faults.isEmpty();
	}

	/** The letters of a column: A, B, … Z, AA, … */
	static String letters(int column) {
		var last = String.valueOf((char) ('A' + column % 26));
		return (column < 26) ? last : letters(column / 26 - 1) + last;
	}

}
