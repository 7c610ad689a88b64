package org.peerway.assessment.exchange.sheet;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.item.Limits;
import org.peerway.assessment.exchange.item.RefusedException;

/**
 * How much of a sheet is read: a small file can say the same long text in a million
 * cells.
 */
final class Budget {

	/** Cells that are not blank. */
	private static final int CELLS = 1_000_000;

	/** Columns; what stands farther to the right is refused. */
	static final int COLUMNS = 2_000;

	private int cells;

	private long characters;

	/**
	 * Counts a cell that is kept.
	 * @throws RefusedException if it is one too many
	 */
	void spend(String cell) {
		this.cells++;
		this.characters += cell.length();
		if (this.cells > CELLS) {
			throw new RefusedException(Reason.TOO_MUCH, "cells", String.valueOf(CELLS));
		}
		Limits.check("characters", this.characters, Limits.FILE);
	}

}
