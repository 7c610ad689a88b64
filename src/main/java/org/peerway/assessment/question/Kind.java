package org.peerway.assessment.question;

/** The kinds of questions, by how they are answered. */
public enum Kind {

	SINGLE(Form.CHOSEN), MULTIPLE(Form.CHOSEN), TRUE_FALSE(Form.CHOSEN), HOT_TEXT(Form.CHOSEN), MATCHING(Form.ASSIGNED),
	GAPS(Form.ASSIGNED), JUDGEMENT(Form.ASSIGNED), ORDERING(Form.ORDERED), SHORT(Form.WRITTEN), NUMERIC(Form.WRITTEN),
	REWRITE(Form.WRITTEN), LONG(Form.WRITTEN);

	/** The forms of a {@link Response}. */
	enum Form {

		CHOSEN, ASSIGNED, ORDERED, WRITTEN

	}

	private final Form form;

	Kind(Form form) {
		this.form = form;
	}

	Form form() {
		return this.form;
	}

	/** Whether a person has to rate what is answered. */
	public boolean isRated() {
		return this == REWRITE || this == LONG;
	}

}
