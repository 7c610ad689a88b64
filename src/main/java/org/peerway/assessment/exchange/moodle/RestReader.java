package org.peerway.assessment.exchange.moodle;

import java.io.Reader;

/** Reads the rest of a text after some other words, without copying it. */
final class RestReader extends Reader {

	private final String before;

	private final String text;

	private int read;

	private int at;

	RestReader(String before, String text, int from) {
		this.before = before;
		this.text = text;
		this.at = from;
	}

	@Override
	public int read(char[] buffer, int offset, int length) {
		if (this.read < this.before.length()) {
			int count = Math.min(length, this.before.length() - this.read);
			this.before.getChars(this.read, this.read + count, buffer, offset);
			this.read += count;
			return count;
		}
		int count = Math.min(length, this.text.length() - this.at);
		if (count <= 0) {
			return -1;
		}
		this.text.getChars(this.at, this.at + count, buffer, offset);
		this.at += count;
		return count;
	}

	@Override
	public void close() {
	}

}
