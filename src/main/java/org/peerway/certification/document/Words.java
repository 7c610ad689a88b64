package org.peerway.certification.document;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The fixed words of a certificate in one language; those named "pattern" are message
 * formats.
 *
 * @param language the language as a BCP 47 tag
 * @param title the pattern of the document's title: name, programme, number
 * @param certifiesThat what stands between the office and the name
 * @param hasMet what stands between the name and the programme
 * @param hours the pattern of what was learned: hours, course, version of the rules
 * @param modules the pattern of the list of modules
 * @param inForceUntil the label of the last day
 * @param noEnd what stands for the last day when there is none
 * @param checkAt what stands before the address of the check page
 * @param qrAlt the pattern of what a listener hears for the QR code: address
 */
public record Words(String language, String title, String certifiesThat, String hasMet, String hours, String modules,
		String issued, String number, String inForceUntil, String noEnd, String checkAt, String qrAlt,
		String placeForSeal, String forTheOffice) {

	private static final String KEYS = "certification.document.";

	public Words {
		if (Locale.forLanguageTag(language).getLanguage().isEmpty()) {
			throw new IllegalArgumentException("Not a language tag: " + language);
		}
	}

	/**
	 * Collects the words from the translations; {@code text} gives the raw text of a key.
	 */
	public static Words of(Locale locale, UnaryOperator<String> text) {
		UnaryOperator<String> word = key -> text.apply(KEYS + key);
		return new Words(locale.toLanguageTag(), word.apply("title"), word.apply("certifies-that"),
				word.apply("has-met"), word.apply("hours"), word.apply("modules"), word.apply("issued"),
				word.apply("number"), word.apply("in-force-until"), word.apply("no-end"), word.apply("check-at"),
				word.apply("qr-alt"), word.apply("place-for-seal"), word.apply("for-the-office"));
	}

	Locale locale() {
		return Locale.forLanguageTag(language);
	}

	String fill(String pattern, Object... values) {
		return new MessageFormat(pattern, locale()).format(values);
	}

}
