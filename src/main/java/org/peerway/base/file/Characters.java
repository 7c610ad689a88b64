package org.peerway.base.file;

/** The characters that texts may hold. */
public final class Characters {

	private Characters() {
	}

	/**
	 * The text without control characters and halves of characters, neither of which XML
	 * or a screen can show.
	 */
	public static String shown(String text) {
		if (text.codePoints().allMatch(Characters::isShown)) {
			return text;
		}
		var shown = new StringBuilder(text.length());
		text.codePoints().filter(Characters::isShown).forEach(shown::appendCodePoint);
		return shown.toString();
	}

	private static boolean isShown(int ch) {
		boolean control = (ch < ' ' && ch != '\n' && ch != '\t' && ch != '\r' && ch != '\f')
				|| (ch >= 0x7f && ch < 0xa0);
		return !control && Character.getType(ch) != Character.SURROGATE && (ch & 0xfffe) != 0xfffe;
	}

}
