package org.peerway.roleplay.write;

/** Whether a draft is worked on, or waits for a second person. */
public enum DraftStatus {

	WRITING, IN_REVIEW

}
