package org.peerway.assessment.bank.compare;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The texts of a question or a draft of one, in a row. */
public final class QuestionWords {

	/** Names whose values are no words of the question. */
	private static final Set<String> NO_WORDS = Set.of("id", "kind", "level", "lesson", "difficulty", "credit",
			"unitRule", "label", "concepts", "title");

	/** Names whose values are said after the answer, or beside it. */
	private static final Set<String> BESIDE = Set.of("feedback", "hint", "said", "otherwise", "notes", "example",
			"rubric", "source");

	private static final Pattern MARK = Pattern.compile("\\{\\{[^{}]{1,60}}}");

	private final StringBuilder text = new StringBuilder();

	private final boolean beside;

	private QuestionWords(boolean beside) {
		this.beside = beside;
	}

	/** What is put to a trainee, by which duplicates are found. */
	public static String put(Map<String, Object> tree) {
		return of(tree, false);
	}

	/** What is said after the answer or beside it, but for the title. */
	public static String beside(Map<String, Object> tree) {
		return of(tree, true);
	}

	private static String of(Map<String, Object> tree, boolean beside) {
		var words = new QuestionWords(beside);
		words.names(tree, false);
		return words.text.toString().strip();
	}

	private void names(Map<?, ?> tree, boolean isBeside) {
		tree.forEach((key, value) -> {
			var name = String.valueOf(key);
			if (!NO_WORDS.contains(name)) {
				value(value, isBeside || BESIDE.contains(name));
			}
		});
	}

	private void value(Object value, boolean isBeside) {
		switch (value) {
			case Map<?, ?> map -> names(map, isBeside);
			case List<?> list -> list.forEach((one) -> value(one, isBeside));
			case String words when isBeside == this.beside ->
				this.text.append(MARK.matcher(words).replaceAll(" ")).append('\n');
			default -> {
			}
		}
	}

}
