package org.peerway.course;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Measures texts: grade level, words, and runs of words that two texts share. */
final class Readability {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)*");

	private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

	private static final Pattern QUOTATION = Pattern.compile("\"([^\"\n]+)\"|“([^”\n]+)”");

	private Readability() {
	}

	/**
	 * The Flesch-Kincaid grade level: 0.39 words per sentence + 11.8 syllables per word -
	 * 15.59.
	 * @see <a href="https://apps.dtic.mil/sti/citations/ADA006655">Kincaid et al.
	 * (1975)</a>
	 */
	static double grade(String text) {
		List<String> words = words(text);
		long sentences = text.lines()
			.flatMap((line) -> List.of(line.split("[.!?]+")).stream())
			.filter((sentence) -> WORD.matcher(sentence).find())
			.count();
		int syllables = words.stream().mapToInt(Readability::syllables).sum();
		return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
	}

	static List<String> words(String text) {
		return WORD.matcher(text).results().map(MatchResult::group).toList();
	}

	/** All runs of so many words, whatever their case and punctuation. */
	static Set<String> runs(String text, int length) {
		List<String> words = words(text.toLowerCase(Locale.ROOT).replace('’', '\''));
		Set<String> runs = new HashSet<>();
		for (int i = 0; i + length <= words.size(); i++) {
			runs.add(String.join(" ", words.subList(i, i + length)));
		}
		return runs;
	}

	/** What stands between double quotation marks. */
	static List<String> quotations(String text) {
		List<String> quotations = new ArrayList<>();
		QUOTATION.matcher(text)
			.results()
			.forEach((found) -> quotations.add((found.group(1) != null) ? found.group(1) : found.group(2)));
		return quotations;
	}

	/**
	 * The running text of a page, one block a line, without headings and names of
	 * speakers.
	 */
	static String textOf(String html) {
		Element body = Jsoup.parseBodyFragment(html).body();
		body.select("h2, h3, h4, .talk b").remove();
		return body.select("p, li:not(:has(p)), .talk > div")
			.stream()
			.map(Element::text)
			.collect(Collectors.joining("\n"));
	}

	private static int syllables(String word) {
		String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
		int groups = (int) VOWELS.matcher(letters).results().count();
		boolean silentEnd = letters.endsWith("e") && !letters.endsWith("le")
				|| letters.endsWith("ed") && !letters.matches(".*[td]ed") || letters.matches(".*[^sxzcgh]es");
		return Math.max(1, (silentEnd && groups > 1) ? groups - 1 : groups);
	}

}
