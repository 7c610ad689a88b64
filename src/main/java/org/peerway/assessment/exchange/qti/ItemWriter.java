package org.peerway.assessment.exchange.qti;

/** Writes one question as an item. */
final class ItemWriter {

	/** What our items say they were written by. */
	static final String TOOL = "Peerway";

	/** What the variables of gaps begin with, so that no gap is called SCORE. */
	static final String GAP = "GAP_";

}
