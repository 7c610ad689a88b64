package org.peerway.assessment.statistics;

/** Why a figure does not apply. */
public enum Absence {

	/** There are fewer attempts than the formula needs. */
	TOO_FEW_ATTEMPTS,

	/** The paper has only one position, so nothing can be consistent with it. */
	ONE_POSITION,

	/** Some attempts lack a position, so the variances are not of the same attempts. */
	POSITIONS_MISSING,

	/** There are no points to be had. */
	NO_POINTS,

	/** All marks, or all scores beside them, are the same. */
	NO_VARIANCE,

	/** The marks go down where the scores go up, and a root of that does not exist. */
	NEGATIVE_COVARIANCE,

	/** The totals are not the sums of the marks, so that consistency passes 100. */
	INCONSISTENT_TOTALS,

	/** A drawn question has no weight of its own: its position has. */
	DRAWN,

	/** Too many attempts have the same total to tell upper from lower ones. */
	TIED_TOTALS,

	/** No time was kept. */
	NO_TIMES,

	/** There are fewer answers with two ratings than the formula needs. */
	TOO_FEW_RATINGS

}
