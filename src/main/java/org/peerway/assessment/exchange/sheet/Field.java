package org.peerway.assessment.exchange.sheet;

/** What a column holds. */
sealed interface Field permits Column, OptionField {

	/** The name that is written above it. */
	String title();

}
