package org.peerway.assessment.exchange;

import java.util.Locale;

/**
 * What can be said about an item or a file; each has words in every language under
 * {@link #key()}.
 */
public enum Reason {

	/** The file cannot be read at all: why. */
	UNREADABLE,

	/** More than is taken at once: what, the limit. */
	TOO_MUCH,

	/** Of a kind that is not known: its name. */
	UNKNOWN_KIND,

	/** A value is not there, or of another kind than it has to be: its name. */
	MISSING,

	/** Against the rules of its kind: what, in the words of the rule. */
	INVALID,

	/** Something that cannot be kept was left out: what. */
	LEFT_OUT,

	/** Something was put in another way: what, how. */
	REPLACED,

	/** A picture or sound that the file does not hold: its name. */
	MISSING_MEDIA,

	/** More could be said than can be shown. */
	MORE,

	/** The characters are not valid UTF-8: the encoding that was taken instead. */
	GUESSED_ENCODING;

	/** The key of its words. */
	public String key() {
		return "assessment.exchange." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
