package org.peerway.assessment.bank;

import java.util.List;

/**
 * A page of a list.
 *
 * @param number of the page, counted from 0
 * @param total how many rows there are on all pages
 * @param pages how many pages there are, one at least
 */
public record BankPage<T>(List<T> rows, int number, int total, int pages) {

	/** How many rows are on a page. */
	public static final int ROWS = 25;

	public BankPage {
		rows = List.copyOf(rows);
	}

	static int pages(int total) {
		return Math.max(1, (total + ROWS - 1) / ROWS);
	}

}
