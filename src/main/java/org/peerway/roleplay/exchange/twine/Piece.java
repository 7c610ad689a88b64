package org.peerway.roleplay.exchange.twine;

import java.util.List;

import org.peerway.roleplay.script.Condition;
import org.peerway.roleplay.script.Effect;

/** A piece of the text of a passage, as its story format understands it. */
sealed interface Piece {

	/** Where it begins in the text of the passage. */
	int at();

	/** Words to be shown, perhaps with formatting. */
	record Words(int at, String raw) implements Piece {
	}

	/**
	 * Something to choose that leads to a passage.
	 *
	 * @param literal whether the text is shown as it is, without formatting
	 * @param target the name of the passage
	 * @param effects what happens on the way
	 */
	record Link(int at, String text, boolean literal, String target, List<Effect> effects) implements Piece {
	}

	/** Something that happens when the passage is shown. */
	record Assigned(int at, String raw, List<Effect> effects) implements Piece {
	}

	/**
	 * What is shown only if a condition holds.
	 *
	 * @param open how it begins in the text
	 * @param close how it ends
	 */
	record Guarded(int at, Condition condition, List<Piece> pieces, String open, String close) implements Piece {
	}

	/** Something to be done that is not understood. */
	record Unread(int at, String raw) implements Piece {
	}

	/** Something that nobody sees: what. */
	record Hidden(int at, String raw) implements Piece {
	}

}
