package org.peerway.assessment.exchange.aiken;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

import org.peerway.assessment.exchange.Import;
import org.peerway.assessment.exchange.QuestionReader;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.item.Ids;
import org.peerway.assessment.exchange.item.Items;
import org.peerway.assessment.exchange.item.Limits;
import org.peerway.assessment.exchange.item.RefusedException;
import org.peerway.assessment.exchange.item.SourceText;

/**
 * Reads Aiken: the lines of a question, lines "A) …" or "A. …" in the order of the
 * alphabet, a line "ANSWER: A". All of it is plain text.
 */
public final class AikenReader implements QuestionReader {

	@Override
	public Import read(byte[] file) {
		return read((items) -> SourceText.of(file, items.remarks()));
	}

	@Override
	public Import read(byte[] file, Charset encoding) {
		return read((items) -> SourceText.in(encoding, file));
	}

	private static Import read(Function<Items, String> text) {
		var items = new Items();
		try {
			readAll(text.apply(items).lines().map(String::strip).iterator(), items);
			return items.toImport();
		}
		catch (RefusedException ex) {
			return Items.unreadable(ex);
		}
	}

	/**
	 * A question ends with its key, or where another begins: with the first line after an
	 * empty one that is no option and no key.
	 */
	private static void readAll(Iterator<String> lines, Items items) {
		var ids = new Ids();
		List<AikenLine> item = new ArrayList<>();
		boolean afterEmpty = false;
		for (int number = 1; lines.hasNext() && !items.isFull(); number++) {
			var line = new AikenLine(number, lines.next());
			if (!line.isEmpty()) {
				if (afterEmpty && line.isWords() && item.stream().anyMatch(AikenLine::isOption)) {
					end(item, items, ids);
				}
				if (item.size() <= Limits.LINES || line.isKey()) {
					item.add(line);
				}
				if (line.isKey()) {
					end(item, items, ids);
				}
			}
			afterEmpty = line.isEmpty();
		}
		end(item, items, ids);
		if (items.isFull()) {
			items.remarks().add(Reason.TOO_MUCH, "ANSWER:", String.valueOf(Limits.ITEMS));
		}
	}

	private static void end(List<AikenLine> item, Items items, Ids ids) {
		if (!item.isEmpty() && !items.isFull()) {
			var lines = List.copyOf(item);
			var first = lines.getFirst();
			items.read(first.text(), first.number(), (remarks) -> AikenQuestion.read(lines, ids));
		}
		item.clear();
	}

}
