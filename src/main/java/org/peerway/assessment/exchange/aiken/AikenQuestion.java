package org.peerway.assessment.exchange.aiken;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.item.Ids;
import org.peerway.assessment.exchange.item.Limits;
import org.peerway.assessment.exchange.item.RefusedException;
import org.peerway.assessment.exchange.item.Titles;
import org.peerway.assessment.exchange.text.Markup;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.SingleChoice;

/** Reads the lines of one question, strictly: the first fault refuses it. */
final class AikenQuestion {

	private AikenQuestion() {
	}

	static ImportedQuestion read(List<AikenLine> lines, Ids ids) {
		Limits.check("A) B) …", lines.size(), Limits.LINES);
		Limits.check("ANSWER:", lines.stream().mapToLong((line) -> line.text().length()).sum(), Limits.ITEM_TEXT);
		var asked = lines.stream().takeWhile(AikenLine::isWords).toList();
		if (asked.isEmpty()) {
			throw new RefusedException(lines.getFirst().number(), Reason.MISSING, "… ?");
		}
		var rest = lines.subList(asked.size(), lines.size());
		var options = rest.stream().takeWhile(AikenLine::isOption).toList();
		checkOrder(options);
		checkEnd(lines.getLast(), rest.subList(options.size(), rest.size()), options.size());
		var key = lines.getLast();
		if (key.key().length() != 1 || options.stream().noneMatch((option) -> option.letter() == key.key().charAt(0))) {
			throw new RefusedException(key.number(), Reason.WRONG_KEY, key.key());
		}
		return question(asked, options, key.key().charAt(0), ids);
	}

	private static void checkOrder(List<AikenLine> options) {
		for (int i = 0; i < options.size(); i++) {
			var option = options.get(i);
			if (option.letter() != 'A' + i) {
				throw new RefusedException(option.number(), Reason.UNEXPECTED, option.text());
			}
			if (option.words().isEmpty()) {
				throw new RefusedException(option.number(), Reason.MISSING, option.text() + " …");
			}
		}
	}

	private static void checkEnd(AikenLine last, List<AikenLine> end, int options) {
		if (end.isEmpty()) {
			throw new RefusedException(last.number(), Reason.MISSING, "ANSWER:");
		}
		if (!end.getFirst().isKey()) {
			throw new RefusedException(end.getFirst().number(), Reason.UNEXPECTED, end.getFirst().text());
		}
		if (options < 2) {
			throw new RefusedException(last.number(), Reason.TOO_FEW_ANSWERS);
		}
	}

	private static ImportedQuestion question(List<AikenLine> asked, List<AikenLine> lines, char key, Ids ids) {
		var ask = Markup.fromPlain(asked.stream().map(AikenLine::text).collect(Collectors.joining("\n")));
		var title = Titles.of("", ask);
		List<Option> options = new ArrayList<>();
		for (AikenLine line : lines) {
			options
				.add(new Option(Ids.letter(options.size()), Markup.fromPlain(line.words()), line.letter() == key, ""));
		}
		var head = new Head(ids.like(title), title, List.of(), null, null, null, ask);
		return new ImportedQuestion(new SingleChoice(head, options));
	}

}
