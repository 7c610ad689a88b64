package org.peerway.assessment.exchange.moodle;

import org.peerway.assessment.exchange.Import;
import org.peerway.assessment.exchange.QuestionReader;
import org.peerway.assessment.exchange.item.Items;
import org.peerway.assessment.exchange.item.RefusedException;
import org.peerway.assessment.exchange.item.SourceText;

/**
 * Reads Moodle XML as Moodle 1.9 to 5 write it. Where a file stops being well-formed,
 * reading goes on with the next question.
 */
public final class MoodleXmlReader implements QuestionReader {

	@Override
	public Import read(byte[] file) {
		var items = new Items();
		try {
			var xml = allowed(SourceText.ofXml(file, items.remarks()), items);
			new MoodleFile(xml, items).read();
			return items.toImport();
		}
		catch (RefusedException ex) {
			return Items.unreadable(ex);
		}
	}

	/** The text without characters that XML forbids and Moodle exports all the same. */
	private static String allowed(String xml, Items items) {
		if (xml.codePoints().allMatch(MoodleXmlReader::isAllowed)) {
			return xml;
		}
		var allowed = new StringBuilder(xml.length());
		xml.codePoints().forEach((ch) -> {
			if (isAllowed(ch)) {
				allowed.appendCodePoint(ch);
			}
			else {
				items.remarks().leftOut("U+%04X".formatted(ch));
			}
		});
		return allowed.toString();
	}

	private static boolean isAllowed(int ch) {
		return ch == '\t' || ch == '\n' || ch == '\r' || ch >= ' ' && ch < 0xd800 || ch >= 0xe000 && ch < 0xfffe
				|| ch > 0xffff;
	}

}
