package org.peerway.roleplay.write;

import java.util.Locale;

/** What keeps a draft from an act, besides faults of its scenario. */
public enum Hindrance {

	/** It has to stay as it is while a second person reads it. */
	IN_REVIEW,

	/** Nobody has asked for a review. */
	NOT_IN_REVIEW,

	/** It takes a second person: the acting one asked for the review. */
	ASKED_YOURSELF,

	/** It takes a second person: the acting one changed it last. */
	CHANGED_YOURSELF,

	/** It is the same as the newest version. */
	UNCHANGED,

	/** It was changed since the acting person read it. */
	CHANGED_SINCE_READ,

	/** It was put away. */
	PUT_AWAY,

	/** Its text is longer than what can be kept. */
	TOO_LONG,

	/** An id says nothing, or is longer than what plays can keep. */
	UNUSABLE_ID;

	/** As in keys of texts. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
