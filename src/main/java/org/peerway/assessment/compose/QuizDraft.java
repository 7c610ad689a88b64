package org.peerway.assessment.compose;

import java.util.List;
import java.util.Locale;

import org.peerway.assessment.AttemptRules;

/**
 * A quiz that is being put together; it need not be possible yet.
 *
 * @param title 1..120 characters
 * @param minutes how long it usually takes, 1..240
 * @param passMark points needed to pass; each question is worth one
 * @param sections in the order of a paper
 */
public record QuizDraft(String title, Locale language, int minutes, int passMark, AttemptRules rules,
		List<SectionDraft> sections) {

	/** The most characters of a title. */
	public static final int LONGEST_TITLE = 120;

	public QuizDraft {
		title = title.strip();
		sections = List.copyOf(sections);
		if (title.isEmpty() || title.length() > LONGEST_TITLE) {
			throw new IllegalArgumentException("A title has 1 to " + LONGEST_TITLE + " characters");
		}
		if (minutes < 1 || minutes > 240) {
			throw new IllegalArgumentException("A quiz takes 1 to 240 minutes, not " + minutes);
		}
	}

	/** How many questions a paper would hold. */
	public int draw() {
		return this.sections.stream().mapToInt(SectionDraft::draw).sum();
	}

}
