package org.peerway.assessment.exchange.qti;

import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.HotText;
import org.peerway.assessment.question.Judgement;
import org.peerway.assessment.question.LongAnswer;
import org.peerway.assessment.question.Matching;
import org.peerway.assessment.question.MultipleChoice;
import org.peerway.assessment.question.Numeric;
import org.peerway.assessment.question.Ordering;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Rewrite;
import org.peerway.assessment.question.ShortAnswer;
import org.peerway.assessment.question.SingleChoice;
import org.peerway.assessment.question.TrueFalse;

/** Writes one question as an item. */
final class ItemWriter {

	/** What our items say they were written by. */
	static final String TOOL = "Peerway";

	/** What the variables of gaps begin with, so that no gap is called SCORE. */
	static final String GAP = "GAP_";

	private ItemWriter() {
	}

	/**
	 * The item.
	 * @throws IllegalArgumentException if QTI can hold nothing of its key
	 */
	static Node write(Question question, Draft draft) {
		var head = question.head();
		if (head.scene() != null && !head.scene().isBlank()) {
			draft.part("scene", head.scene());
		}
		if (!head.ask().isBlank()) {
			draft.part("ask", head.ask());
		}
		switch (question) {
			case SingleChoice single -> ChoiceWriter.write(single, draft);
			case MultipleChoice multiple -> ChoiceWriter.write(multiple, draft);
			case TrueFalse statement -> ChoiceWriter.write(statement, draft);
			case HotText text -> ChoiceWriter.write(text, draft);
			case Matching matching -> PairWriter.write(matching, draft);
			case Judgement judgement -> PairWriter.write(judgement, draft);
			case Ordering ordering -> PairWriter.write(ordering, draft);
			case GapText gaps -> GapWriter.write(gaps, draft);
			case ShortAnswer words -> GapWriter.write(words, draft);
			case Numeric number -> GapWriter.write(number, draft);
			case LongAnswer text -> WrittenWriter.write(text, draft);
			case Rewrite rewrite -> WrittenWriter.write(rewrite, draft);
		}
		return draft.item(head);
	}

}
