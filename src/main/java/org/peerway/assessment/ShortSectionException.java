package org.peerway.assessment;

/** Says that a section of a quiz does not find as many questions as it draws. */
public class ShortSectionException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final int number;

	ShortSectionException(int number, Section section) {
		super("Section " + number + " draws " + section.draw()
				+ " questions, and with what other sections draw there may not be as many left for it");
		this.number = number;
	}

	/** Which one, counted from 1. */
	public int number() {
		return this.number;
	}

}
