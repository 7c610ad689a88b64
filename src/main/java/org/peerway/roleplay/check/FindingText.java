package org.peerway.roleplay.check;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.peerway.roleplay.check.Finding.Words;

/** Says findings in a language where no screen does it. */
public final class FindingText {

	private static final String TEXTS = "vaadin-i18n.translations";

	private final ResourceBundle texts;

	private final Locale language;

	private FindingText(Locale language) {
		this.texts = ResourceBundle.getBundle(TEXTS, language,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		this.language = language;
	}

	public static FindingText english() {
		return in(Locale.ENGLISH);
	}

	public static FindingText in(Locale language) {
		return new FindingText(language);
	}

	public String of(Words words) {
		return new MessageFormat(this.texts.getString(words.key()), this.language).format(words.details().toArray());
	}

	/** What is wrong and what would be right. */
	public String of(Finding finding) {
		return of(finding.wrong()) + " " + of(finding.right());
	}

}
