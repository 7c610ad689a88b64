package org.peerway.assessment.statistics;

/** Walks over values in ascending order, each with the number of times it was seen. */
interface Cursor {

	/** Goes to the next value and tells whether there is one. */
	boolean next();

	long value();

	long count();

}
