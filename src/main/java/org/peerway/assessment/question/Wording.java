package org.peerway.assessment.question;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Compares words as typed by people: in Unicode's normal form KC, with runs of white
 * space as one space, typographic quotation marks as plain ones.
 */
record Wording(boolean caseCounts, boolean accentsCount) {

	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	/** Matches in time proportional to the product of the two lengths at most. */
	boolean matches(String pattern, String typed) {
		var text = plain(typed);
		var fragments = fragments(plain(pattern));
		if (fragments.size() == 1) {
			return text.equals(fragments.getFirst());
		}
		var first = fragments.getFirst();
		var last = fragments.getLast();
		if (text.length() < first.length() + last.length() || !text.startsWith(first) || !text.endsWith(last)) {
			return false;
		}
		int end = text.length() - last.length();
		int from = first.length();
		for (String fragment : fragments.subList(1, fragments.size() - 1)) {
			int found = text.indexOf(fragment, from);
			if (found < 0 || found + fragment.length() > end) {
				return false;
			}
			from = found + fragment.length();
		}
		return true;
	}

	private String plain(String words) {
		var text = SPACE.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC)).replaceAll(" ").strip();
		text = text.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
		if (!this.caseCounts) {
			text = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
		}
		if (!this.accentsCount) {
			text = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
		}
		return text;
	}

	/** What stands between the stars that stand for anything. */
	private static List<String> fragments(String pattern) {
		List<String> fragments = new ArrayList<>();
		var fragment = new StringBuilder();
		for (int i = 0; i < pattern.length(); i++) {
			char ch = pattern.charAt(i);
			if (ch == '\\' && i + 1 < pattern.length() && pattern.charAt(i + 1) == '*') {
				fragment.append('*');
				i++;
			}
			else if (ch == '*') {
				fragments.add(fragment.toString());
				fragment.setLength(0);
			}
			else {
				fragment.append(ch);
			}
		}
		fragments.add(fragment.toString());
		return fragments;
	}

}
