package org.peerway.roleplay.exchange;

import java.util.Locale;

/**
 * What can be said about an item, a scenario or a file; each has words in every language
 * under {@link #key()}.
 */
public enum Reason {

	/** The file cannot be read: why. */
	UNREADABLE,

	/** More than is taken at once: what, the limit. */
	TOO_MUCH,

	/** There is nothing in the file that could be a scenario. */
	NO_SCENARIO,

	/** Something that cannot be kept was left out: what. */
	LEFT_OUT,

	/** Something was put in another way: what, how. */
	REPLACED,

	/** Logic that is not understood; it stands in the text: its words. */
	LOGIC,

	/** A program, a style or the like, which is no part of a scenario: its name. */
	NO_PART,

	/** Something leads to a place that is not there: its name. */
	MISSING_TARGET,

	/** A picture that the file does not hold: its name. */
	MISSING_MEDIA,

	/** Metadata that cannot be read: they. */
	BAD_METADATA,

	/** The data about the story as a whole cannot be read. */
	BAD_STORY_DATA,

	/** Two passages have that name: the name. */
	DUPLICATE_NAME,

	/** The story has no title. */
	NO_TITLE,

	/** The story has no IFID, or one that is none: it. */
	NO_IFID,

	/** It is not said where the story begins; it begins here: the place. */
	NO_START,

	/** The place where the story should begin is not there: its name, the other place. */
	LOST_START,

	/** It is not said what a variable holds at first: its name, what was taken. */
	GUESSED_VALUE,

	/** What happens on coming here happens on each way to here now: what. */
	ON_THE_WAY,

	/** The file says nothing of it, so it is to be added: the part. */
	TO_ADD,

	/** More could be said than can be shown. */
	MORE,

	/** The characters are not as they should be: the encoding taken instead. */
	GUESSED_ENCODING,

	/** The file is not in the encoding that a person named: which. */
	OTHER_ENCODING,

	/** Something that has to be there is not, or is of another kind: what. */
	MISSING,

	/** A file that the package should hold and does not: its name. */
	MISSING_FILE,

	/** A name in an archive that leads out of it or is there twice: the name. */
	UNSAFE_NAME,

	/** Something in an archive cannot be unpacked: its name. */
	BROKEN,

	/** Something in an archive is encrypted: its name. */
	ENCRYPTED,

	/** Content of a kind that is not taken: its kind. */
	OTHER_CONTENT,

	/** The file scores by one number, not by principles: the highest. */
	OTHER_SCORING,

	/** The format has no place for a part: the part, where it stands. */
	NOT_CARRIED,

	/** It is called otherwise in the file: its name, the other. */
	RENAMED,

	/** Read from the file again, it would not be exactly the same: the part, where. */
	NOT_EXACT,

	/** The format cannot hold such a scenario, so nothing was written. */
	CANNOT_WRITE,

	/** A turn without a reply is an ending in the file: its id. */
	BECOMES_ENDING,

	/** Words of one’s own become a reply to choose: the turn. */
	BECOMES_REPLY,

	/** Something stands on a page of its own before: the part, the turn. */
	OWN_PAGE;

	/** The key of its words. */
	public String key() {
		return "roleplay.exchange." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
