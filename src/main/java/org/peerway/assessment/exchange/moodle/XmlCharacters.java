package org.peerway.assessment.exchange.moodle;

import org.peerway.assessment.exchange.Remarks;

/** The characters that XML 1.0 allows. */
final class XmlCharacters {

	private XmlCharacters() {
	}

	static boolean isAllowed(int ch) {
		return ch == '\t' || ch == '\n' || ch == '\r' || ch >= ' ' && ch < 0xd800 || ch >= 0xe000 && ch < 0xfffe
				|| ch > 0xffff;
	}

	static String name(int ch) {
		return "U+%04X".formatted(ch);
	}

	/** The text without others, which Moodle exports all the same. */
	static String only(String text, Remarks remarks) {
		if (text.codePoints().allMatch(XmlCharacters::isAllowed)) {
			return text;
		}
		var allowed = new StringBuilder(text.length());
		text.codePoints().forEach((ch) -> {
			if (isAllowed(ch)) {
				allowed.appendCodePoint(ch);
			}
			else {
				remarks.leftOut(name(ch));
			}
		});
		return allowed.toString();
	}

}
