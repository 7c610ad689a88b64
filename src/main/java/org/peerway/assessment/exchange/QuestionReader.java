package org.peerway.assessment.exchange;

/** Reads questions of one format. */
public interface QuestionReader {

	/**
	 * Reads a whole file. Whatever it holds, every item is reported and no exception
	 * escapes.
	 * @param file its bytes, as they were sent
	 */
	Import read(byte[] file);

}
