package org.peerway.assessment.edit.draft;

/** How a gap is filled. */
public enum GapForm {

	CHOOSE("options"), WORDS("accept"), NUMBER("ranges");

	private final String list;

	GapForm(String list) {
		this.list = list;
	}

	/** The name of the list that makes a gap one of this form. */
	public String list() {
		return this.list;
	}

	/** The form of a gap in a draft. */
	public static GapForm of(Mapping gap) {
		if (gap.has(CHOOSE.list)) {
			return CHOOSE;
		}
		return gap.has(NUMBER.list) ? NUMBER : WORDS;
	}

}
