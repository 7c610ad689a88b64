package org.peerway.base.lens;

/**
 * A word of a text.
 *
 * @param stem what its forms have in common, without accents
 * @param written the word itself in small letters, without accents
 * @param joined whether nothing but a space or a hyphen stands between it and the word
 * before
 */
record Word(int start, int end, String stem, String written, boolean joined) {

	/** A key that no stem is equal to. */
	String asWritten() {
		return "=" + this.written;
	}

}
