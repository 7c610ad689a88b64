package org.peerway.assessment.panel;

/** Where a panel stands. */
public enum PanelState {

	/** A round is open. */
	ESTIMATING,

	/** A round is closed and its figures can be seen. */
	CLOSED,

	/** There are no further rounds. */
	ENDED

}
