package org.peerway.assessment.exchange.moodle;

import java.nio.charset.Charset;
import java.util.function.Function;

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
		return read((items) -> SourceText.ofXml(file, items.remarks()));
	}

	@Override
	public Import read(byte[] file, Charset encoding) {
		return read((items) -> SourceText.in(encoding, file));
	}

	private static Import read(Function<Items, String> text) {
		var items = new Items();
		try {
			var xml = text.apply(items);
			new MoodleFile(XmlCharacters.only(xml, items.remarks()), items).read();
			return items.toImport();
		}
		catch (RefusedException ex) {
			return Items.unreadable(ex);
		}
	}

}
