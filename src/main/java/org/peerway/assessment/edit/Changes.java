package org.peerway.assessment.edit;

/** Hears that the draft was changed by a part of the form. */
interface Changes {

	/** A change that stands. */
	void made();

	/** Somebody is typing and rests: what stands there now may still change. */
	void typing();

	/** Whether the form says nothing yet about what is missing. */
	boolean isCalm();

}
