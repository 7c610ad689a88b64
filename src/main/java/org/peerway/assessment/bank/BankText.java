package org.peerway.assessment.bank;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.bank.check.DraftTree;
import org.peerway.assessment.bank.check.KindWords;
import org.peerway.assessment.bank.compare.QuestionWords;
import org.peerway.assessment.bank.compare.Shingles;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Kind;

/** What is copied out of a draft to list and find it by. */
final class BankText {

	/** The most characters of a tag. */
	static final int TAG = 60;

	/** The most tags of a question. */
	static final int TAGS = 50;

	private static final int TITLE = 200;

	private static final int CONCEPT = 100;

	private BankText() {
	}

	/** Copies, cut to what a row takes and without signs that it does not. */
	record Facts(String title, Head.@Nullable Difficulty difficulty, String words, String beside, String bands,
			Set<String> concepts) {
	}

	static Facts facts(DraftTree tree) {
		var put = QuestionWords.put(tree.values());
		var concepts = new TreeSet<String>();
		tree.texts("concepts")
			.stream()
			.map((one) -> cut(one, CONCEPT))
			.filter((one) -> !one.isEmpty())
			.forEach(concepts::add);
		return new Facts(cut(tree.text("title"), TITLE), difficulty(tree), cut(put, DraftTree.LONGEST),
				cut(QuestionWords.beside(tree.values()), DraftTree.LONGEST), String.join(" ", Shingles.of(put).bands()),
				concepts);
	}

	/**
	 * The text that is kept.
	 * @throws IllegalArgumentException if it is too long
	 */
	static String yaml(DraftTree tree) {
		var yaml = tree.yaml();
		if (yaml.length() > DraftTree.LONGEST) {
			throw new IllegalArgumentException("A question takes " + DraftTree.LONGEST + " characters at most");
		}
		return yaml;
	}

	/**
	 * The kind that a draft says.
	 * @throws IllegalArgumentException if it says none that there is
	 */
	static Kind kind(DraftTree tree) {
		return KindWords.kind(tree.text("kind"))
			.orElseThrow(() -> new IllegalArgumentException("A draft needs a kind, not “" + tree.text("kind") + "”"));
	}

	static Head.@Nullable Difficulty difficulty(DraftTree tree) {
		for (var difficulty : Head.Difficulty.values()) {
			if (KindWords.word(difficulty).equals(tree.text("difficulty"))) {
				return difficulty;
			}
		}
		return null;
	}

	/** SHA-256 over the UTF-8 of a text, in hexadecimal. */
	static String hash(String text) {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/** Tags as they are kept: in small letters, once each. */
	static Set<String> tags(Collection<String> tags) {
		var kept = new TreeSet<String>();
		for (String tag : tags) {
			var plain = cut(tag.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT), TAG);
			if (!plain.isEmpty() && kept.size() < TAGS) {
				kept.add(plain);
			}
		}
		return kept;
	}

	static String cut(String text, int longest) {
		var plain = text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}", " ").strip();
		if (plain.length() <= longest) {
			return plain;
		}
		int end = Character.isHighSurrogate(plain.charAt(longest - 1)) ? longest - 1 : longest;
		return plain.substring(0, end).strip();
	}

	/** The language that a question can have. */
	static String language(Locale language) {
		if (!List.of("en", "es").contains(language.getLanguage())) {
			throw new IllegalArgumentException("Questions are in English or Spanish, not in " + language);
		}
		return language.getLanguage();
	}

}
