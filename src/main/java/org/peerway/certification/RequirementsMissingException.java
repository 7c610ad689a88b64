package org.peerway.certification;

/**
 * Something was asked for that a requirement still stands against; carries the worksheet
 * that says which.
 */
public class RequirementsMissingException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Worksheet worksheet;

	RequirementsMissingException(Worksheet worksheet) {
		super(worksheet.missing().size() + " requirements are open");
		this.worksheet = worksheet;
	}

	public Worksheet worksheet() {
		return this.worksheet;
	}

}
