package org.peerway.assessment.exchange.gift;

import java.util.List;
import java.util.Locale;

import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.item.HeadTags;
import org.peerway.assessment.exchange.item.Ids;
import org.peerway.assessment.exchange.item.Limits;
import org.peerway.assessment.exchange.item.PlainRubric;
import org.peerway.assessment.exchange.item.RefusedException;
import org.peerway.assessment.exchange.item.Titles;
import org.peerway.assessment.exchange.text.MediaShelf;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.LongAnswer;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.TrueFalse;

/** Takes one question apart and tells its kind by the signs among its answers. */
final class GiftQuestions {

	private final Ids ids;

	GiftQuestions(Ids ids) {
		this.ids = ids;
	}

	ImportedQuestion read(GiftBlock block, List<String> folders, Remarks remarks) {
		Limits.check("{…}", block.text().length(), Limits.ITEM_TEXT);
		var shelf = new MediaShelf();
		var texts = new GiftTexts(shelf, remarks);
		var tags = HeadTags.read(block.tags());
		var parts = GiftParts.of(block);
		var ask = texts.ask(parts.before(), parts.after().isEmpty() ? "" : "_____", parts.after());
		var title = Titles.of(GiftTexts.plain(parts.title()), ask);
		var id = this.ids.like(block.id().isEmpty() ? title : block.id());
		if (!block.id().isEmpty() && !block.id().equals(id)) {
			remarks.replaced("[id:" + block.id() + "]", id);
		}
		var said = parts.said().isBlank() ? null : texts.read(parts.said());
		var head = new Head(id, title, tags.concepts(), tags.level(), tags.lesson(), null, ask,
				new Head.Aids(tags.difficulty(), null, tags.source(), said));
		var question = question(head, new GiftAnswers(parts.answers().strip(), texts, remarks));
		return new ImportedQuestion(question, folders, tags.others(), shelf.media());
	}

	private static Question question(Head head, GiftAnswers answers) {
		var text = answers.text();
		if (text.isEmpty()) {
			answers.remarks().add(Reason.PLAIN_RUBRIC);
			return new LongAnswer(head, PlainRubric.RUBRIC, "", 0, 0, "");
		}
		if (text.startsWith("#")) {
			return answers.number(head);
		}
		if (text.indexOf('~') >= 0) {
			return answers.choice(head);
		}
		if (text.indexOf('=') >= 0 && text.contains("->")) {
			return answers.matching(head);
		}
		return isTrueFalse(text) ? trueFalse(head, answers) : answers.words(head);
	}

	private static boolean isTrueFalse(String text) {
		return switch (judgement(text)) {
			case "T", "TRUE", "F", "FALSE" -> true;
			default -> false;
		};
	}

	private static String judgement(String text) {
		return text.split("#", 2)[0].strip().toUpperCase(Locale.ROOT);
	}

	/** First what is said to who is wrong, then what is said to who is right. */
	private static Question trueFalse(Head head, GiftAnswers answers) {
		var parts = answers.text().split("#", 4);
		boolean answer = judgement(answers.text()).startsWith("T");
		if (parts.length > 3) {
			throw new RefusedException(Reason.UNEXPECTED, "#");
		}
		var wrong = (parts.length > 1) ? answers.texts().read(parts[1]) : "";
		var right = (parts.length > 2) ? answers.texts().read(parts[2]) : "";
		return new TrueFalse(head, answer, answer ? right : wrong, answer ? wrong : right);
	}

}
