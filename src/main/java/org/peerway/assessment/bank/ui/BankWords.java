package org.peerway.assessment.bank.ui;

import java.util.Locale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

import org.peerway.assessment.bank.BankRow;
import org.peerway.assessment.bank.BankStatus;
import org.peerway.assessment.bank.check.KindWords;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Kind;
import org.peerway.base.ui.Icon;
import org.peerway.base.ui.Tag;

/** Says states, kinds and languages in the words of the screen. */
final class BankWords {

	private BankWords() {
	}

	static String kind(Component on, Kind kind) {
		return on.getTranslation("assessment.bank.kind." + KindWords.word(kind));
	}

	static String difficulty(Component on, Head.Difficulty difficulty) {
		return on.getTranslation("assessment.bank.difficulty." + KindWords.word(difficulty));
	}

	static String language(Component on, Locale language) {
		return on.getTranslation("assessment.bank.language." + language.getLanguage());
	}

	static String status(Component on, BankStatus status) {
		return on.getTranslation(status.key());
	}

	/** The title, or words in its place. */
	static String title(Component on, String title) {
		return title.isEmpty() ? on.getTranslation("assessment.bank.untitled") : title;
	}

	/** Where a question stands, with what lies beside a live version. */
	static Component state(Component on, BankStatus status, boolean hasDraft, boolean inReview) {
		var tags = new Div(tag(on, status));
		tags.addClassNames("row", "tight");
		boolean beside = hasDraft && (status == BankStatus.LIVE || status == BankStatus.RETIRED);
		if (beside) {
			tags.add(inReview ? Tag.judge(on.getTranslation("assessment.bank.beside.review"))
					: Tag.draft(on.getTranslation("assessment.bank.beside.draft")));
		}
		return tags;
	}

	static Component state(Component on, BankRow row) {
		return state(on, row.status(), row.hasDraft(), row.inReview());
	}

	private static Tag tag(Component on, BankStatus status) {
		var words = status(on, status);
		return switch (status) {
			case DRAFT -> Tag.draft(words);
			case IN_REVIEW -> Tag.judge(words);
			case LIVE -> Tag.done(words);
			case RETIRED -> new Tag(Tag.Kind.QUIET, Icon.LEAVE, words);
		};
	}

}
