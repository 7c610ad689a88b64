package org.peerway.assessment.exchange.moodle;

import java.util.List;

import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.item.Ids;
import org.peerway.assessment.exchange.item.Limits;
import org.peerway.assessment.exchange.item.RefusedException;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Question;

/** Reads questions of all kinds that have a counterpart here. */
final class MoodleQuestions {

	private final Ids ids;

	MoodleQuestions(Ids ids) {
		this.ids = ids;
	}

	ImportedQuestion read(XmlElement element, List<String> folders, Remarks remarks) {
		Limits.check("<question>", element.size(), Limits.ITEM_TEXT);
		var item = new MoodleItem(element, remarks);
		return item.with(question(item, element.attribute("type", "")), folders);
	}

	private Question question(MoodleItem item, String type) {
		return switch (type) {
			case "multichoice" -> Choices.read(item, head(item));
			case "multichoiceset" -> Choices.readSet(item, head(item));
			case "truefalse" -> Choices.readTrueFalse(item, head(item));
			case "shortanswer" -> TypedAnswers.readWords(item, head(item));
			case "numerical" -> TypedAnswers.readNumber(item, head(item));
			case "matching", "match" -> Arrangements.readMatching(item, head(item));
			case "ordering" -> Arrangements.readOrdering(item, head(item));
			case "essay" -> Essays.read(item, head(item));
			case "gapselect", "ddwtos" -> ChoiceGaps.read(item, this.ids);
			case "cloze", "multianswer" -> ClozeText.read(item, this.ids);
			case "description" -> throw new RefusedException(Reason.NOT_A_QUESTION, type);
			default -> throw new RefusedException(Reason.UNKNOWN_KIND, type);
		};
	}

	private Head head(MoodleItem item) {
		return item.head(item.markdown("questiontext"), this.ids);
	}

}
