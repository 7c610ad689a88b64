package org.peerway.roleplay.write.merge;

/**
 * A part of a scenario that is changed as a whole.
 *
 * @param id of the part, the name of the field, the principle, or language and line with
 * a slash between; ids that stand there again have the number of times behind a
 * {@code #}, which only drafts have
 */
public record Piece(Kind kind, String id) {

	/** What a part can be. */
	public enum Kind {

		FIELD, SPEAKER, VARIABLE, ACT, TURN, ENDING, PASS, TRANSLATION

	}

	/**
	 * Where it is, as findings tell it: a turn's, ending's or speaker's id, or the field
	 * of the scenario.
	 */
	public String place() {
		return switch (this.kind) {
			case FIELD, SPEAKER, TURN, ENDING -> this.id;
			case VARIABLE -> "variables";
			case ACT -> "acts";
			case PASS -> "pass";
			case TRANSLATION -> "translations";
		};
	}

}
