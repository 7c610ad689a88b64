package org.peerway.base;

import java.util.Locale;
import java.util.regex.Pattern;

/** Counts the syllables of a word. */
final class Syllables {

	private static final Pattern ENGLISH_NUCLEUS = Pattern.compile("[aeiouyáéíóúàèêëïöü]+");

	/** An e at the end that is not heard, and the ends -es and -ed after most letters. */
	private static final Pattern SILENT = Pattern
		.compile("(?<=[^aeiouy])e$|(?<=[^aeiouysxzcgh])es$|(?<=[^aeiouytd])ed$");

	/** A consonant and -le make a syllable of their own: ta-ble. */
	private static final Pattern HEARD_LE = Pattern.compile(".*[^aeiouyl]le$");

	/**
	 * One strong vowel or accented weak one, with weak ones around it, is one syllable:
	 * cui-da-do, but pa-ís and te-a-tro.
	 */
	private static final Pattern SPANISH_NUCLEUS = Pattern.compile("[iuüy]?[aeoáéó][iuy]?|[íú]|[iuüy]+");

	private static final Pattern SILENT_U = Pattern.compile("([gq])u(?=[eiéí])");

	private Syllables() {
	}

	/** By groups of vowels; right for nine words of ten, which is enough for a mean. */
	static int english(String word) {
		var lower = word.toLowerCase(Locale.ROOT).replaceAll("['’]s?$", "");
		var heard = HEARD_LE.matcher(lower).matches() ? lower : SILENT.matcher(lower).replaceFirst("");
		return Math.max(1, (int) ENGLISH_NUCLEUS.matcher(heard).results().count());
	}

	/** By the rules of diphthong and hiatus of Spanish orthography. */
	static int spanish(String word) {
		var lower = SILENT_U.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("$1");
		return Math.max(1, (int) SPANISH_NUCLEUS.matcher(lower).results().count());
	}

}
