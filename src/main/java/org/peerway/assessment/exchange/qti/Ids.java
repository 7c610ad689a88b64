package org.peerway.assessment.exchange.qti;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes our ids as identifiers of QTI, which begin with a letter and hold no spaces; as
 * ISO 9075 does, so that they can be read back.
 */
final class Ids {

	private static final Pattern ENCODED = Pattern.compile("_x([0-9a-f]{4})_");

	private Ids() {
	}

	static String encode(String id) {
		var encoded = new StringBuilder();
		for (int i = 0; i < id.length(); i++) {
			char ch = id.charAt(i);
			if (isPlain(ch, i == 0) && !(ch == '_' && id.startsWith("_x", i))) {
				encoded.append(ch);
			}
			else {
				encoded.append("_x%04x_".formatted((int) ch));
			}
		}
		return encoded.toString();
	}

	static String decode(String identifier) {
		return ENCODED.matcher(identifier)
			.replaceAll((found) -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
	}

	private static boolean isPlain(char ch, boolean first) {
		boolean letter = ch >= 'a' && ch <= 'z' || ch >= 'A' && ch <= 'Z' || ch == '_';
		return letter || !first && (ch >= '0' && ch <= '9' || ch == '-' || ch == '.');
	}

}
