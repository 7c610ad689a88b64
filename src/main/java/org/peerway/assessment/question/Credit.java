package org.peerway.assessment.question;

/** What a partly right answer earns. */
public enum Credit {

	/** Each right part adds its share and each wrong one takes its share away. */
	PARTIAL,

	/** The whole point for exactly what fits, nothing for anything else. */
	ALL_OR_NOTHING

}
