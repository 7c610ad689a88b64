package org.peerway.roleplay.exchange;

import java.nio.charset.Charset;

/** Reads scenarios of one format. */
public interface ScenarioReader {

	/**
	 * Reads a whole file. Whatever it holds, every item is reported and no exception
	 * escapes.
	 * @param file its bytes, as they were sent
	 */
	Import read(byte[] file);

	/**
	 * Reads a whole file in an encoding that a person named, because the file does not
	 * say or says it wrongly. Formats that are no text pay no heed to it.
	 */
	default Import read(byte[] file, Charset encoding) {
		return read(file);
	}

}
