package org.peerway.roleplay.exchange;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of a scenario that a format may have no place for. */
public enum Part {

	/** The minutes that a play takes. */
	MINUTES,

	SUMMARY,

	SCENE,

	ROLE,

	/** Hard material that comes up, of the scenario or of a turn. */
	CONTENT_NOTE,

	CONCEPTS,

	/** Somebody who says nothing. */
	SILENT_SPEAKER,

	/** What a speaker feels and what would move them. */
	PRIVATE_SIDE,

	VARIABLES,

	/** The title of an act. */
	ACT_TITLE,

	/** The act that a turn belongs to. */
	ACT,

	/** That every play has to come to a turn. */
	MUST,

	PICTURE,

	/** The turn that a play begins with. */
	START,

	SPEAKER,

	SCORES,

	FEEDBACK,

	/** Why a reply could hurt. */
	HARM,

	/** What could be said instead. */
	INSTEAD,

	EFFECTS,

	CONDITION,

	/** By which principles words of one’s own are rated, and the example. */
	RATING,

	PASS_RULE,

	LANGUAGE,

	TRANSLATIONS,

	/** The ids of choices. */
	CHOICE_IDS,

	TITLE,

	TEXT,

	DEBRIEF;

	private static final Set<String> KEYS = Stream.of(values()).map(Part::key).collect(Collectors.toSet());

	/** The key of its words. */
	public String key() {
		return "roleplay.exchange.part." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static boolean isKey(String text) {
		return KEYS.contains(text);
	}

}
