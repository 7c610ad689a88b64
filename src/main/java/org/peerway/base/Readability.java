package org.peerway.base;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How hard a text is to read. */
public final class Readability {

	/** Texts above this grade of school are warned about. */
	public static final int HIGHEST_GRADE = 8;

	/**
	 * The ease at which texts read as in the eighth year of school; Fernández Huerta
	 * calls 60 to 70 normal, "7º u 8º grado".
	 */
	public static final double EASE_OF_GRADE_8 = 60;

	/** Shorter texts make no figure: one long word would decide. */
	public static final int FEWEST_WORDS = 30;

	private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*");

	private static final Pattern SENTENCE = Pattern.compile("[.!?…:;]+(\\s|$)|\\R+|$");

	private Readability() {
	}

	/**
	 * The grade of school by Kincaid, Fishburne, Rogers and Chissom (Derivation of new
	 * readability formulas for Navy enlisted personnel, Research Branch Report 8-75,
	 * 1975): 0.39 words per sentence + 11.8 syllables per word − 15.59. Empty for short
	 * texts.
	 */
	public static OptionalDouble fleschKincaid(String text) {
		var words = words(text);
		if (words.size() < FEWEST_WORDS) {
			return OptionalDouble.empty();
		}
		return OptionalDouble.of(0.39 * words.size() / sentences(text)
				+ 11.8 * syllables(words, Syllables::english) / words.size() - 15.59);
	}

	/**
	 * The ease by Fernández Huerta (Medidas sencillas de lecturabilidad, Consigna 214,
	 * 1959, 29–32): 206.84 − 60 syllables per word − 1.02 words per sentence; 100 is very
	 * easy, 0 very hard. Empty for short texts.
	 */
	public static OptionalDouble fernandezHuerta(String text) {
		var words = words(text);
		if (words.size() < FEWEST_WORDS) {
			return OptionalDouble.empty();
		}
		return OptionalDouble.of(206.84 - 60.0 * syllables(words, Syllables::spanish) / words.size()
				- 1.02 * words.size() / sentences(text));
	}

	private static List<String> words(String text) {
		return WORD.matcher(text).results().map(MatchResult::group).toList();
	}

	private static int syllables(List<String> words, ToIntFunction<String> count) {
		return words.stream().mapToInt(count).sum();
	}

	private static long sentences(String text) {
		return Math.max(1, Stream.of(SENTENCE.split(text)).filter((part) -> WORD.matcher(part).find()).count());
	}

}
