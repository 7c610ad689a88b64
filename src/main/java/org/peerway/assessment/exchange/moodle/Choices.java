package org.peerway.assessment.exchange.moodle;

import java.util.ArrayList;
import java.util.List;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.item.Ids;
import org.peerway.assessment.exchange.item.RefusedException;
import org.peerway.assessment.question.Credit;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.MultipleChoice;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.SingleChoice;
import org.peerway.assessment.question.TrueFalse;

/** Reads the kinds that are answered by choosing. */
final class Choices {

	private Choices() {
	}

	static Question read(MoodleItem item, Head head) {
		boolean single = item.flag("single", true);
		boolean shuffled = item.flag("shuffleanswers", true);
		List<Option> options = new ArrayList<>();
		for (MoodleAnswer answer : MoodleAnswer.all(item)) {
			double share = single ? answer.positiveShare(item) : answer.share();
			options.add(new Option(Ids.letter(options.size()), answer.markdown(item), share, answer.feedback()));
		}
		return single ? new SingleChoice(head, enough(options), shuffled)
				: new MultipleChoice(head, enough(options), Credit.PARTIAL, shuffled);
	}

	/** The plugin whose questions give the point for exactly what fits. */
	static Question readSet(MoodleItem item, Head head) {
		List<Option> options = new ArrayList<>();
		for (MoodleAnswer answer : MoodleAnswer.all(item)) {
			options.add(new Option(Ids.letter(options.size()), answer.markdown(item), answer.share() > 0,
					answer.feedback()));
		}
		boolean shuffled = item.flag("shuffleanswers", true);
		return new MultipleChoice(head, new MultipleChoice(head, enough(options)).options(), Credit.ALL_OR_NOTHING,
				shuffled);
	}

	/** Where the answers have other words, the first one is "true", as in Moodle. */
	static Question readTrueFalse(MoodleItem item, Head head) {
		var answers = MoodleAnswer.all(item);
		if (answers.size() != 2) {
			throw new RefusedException(Reason.MISSING, "<answer>");
		}
		boolean swapped = answers.getFirst().raw(item).equalsIgnoreCase("false");
		var yes = swapped ? answers.getLast() : answers.getFirst();
		var no = swapped ? answers.getFirst() : answers.getLast();
		tellWords(item, yes, "true");
		tellWords(item, no, "false");
		if ((yes.share() == 1) == (no.share() == 1)) {
			throw new RefusedException(Reason.NO_RIGHT_ANSWER);
		}
		return new TrueFalse(head, yes.share() == 1, yes.feedback(), no.feedback());
	}

	private static void tellWords(MoodleItem item, MoodleAnswer answer, String word) {
		if (!answer.raw(item).equalsIgnoreCase(word)) {
			item.remarks().replaced(answer.raw(item), word);
		}
		if (answer.share() != 0 && answer.share() != 1) {
			item.remarks().replaced("fraction=\"" + answer.element().attribute("fraction", "") + "\"", "0");
		}
	}

	private static List<Option> enough(List<Option> options) {
		if (options.size() < 2) {
			throw new RefusedException(Reason.TOO_FEW_ANSWERS);
		}
		if (options.stream().noneMatch(Option::fits)) {
			throw new RefusedException(Reason.NO_RIGHT_ANSWER);
		}
		return options;
	}

}
