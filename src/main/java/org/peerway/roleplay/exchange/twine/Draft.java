package org.peerway.roleplay.exchange.twine;

/** A passage that becomes a turn, or an ending if nothing can be chosen. */
record Draft(Passage passage, String id, Gathered gathered, Wording.Plain plain) {

	boolean isTurn() {
		return !this.gathered.replies().isEmpty();
	}

}
