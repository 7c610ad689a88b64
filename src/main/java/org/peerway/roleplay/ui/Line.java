package org.peerway.roleplay.ui;

import org.peerway.roleplay.PlayScreen.CoachNote;
import org.peerway.roleplay.PlayScreen.Said;

/** One piece of a talk as it stands on the screen. */
sealed interface Line {

	/** Where and how it begins, or how it ends: nobody says it. */
	record Scene(String text) implements Line {
	}

	/** Somebody says something. */
	record Theirs(Said said) implements Line {
	}

	/** A reply that was committed. */
	record Yours(String text) implements Line {
	}

	/** What the coach says to the reply before. */
	record Coach(CoachNote note) implements Line {
	}

}
