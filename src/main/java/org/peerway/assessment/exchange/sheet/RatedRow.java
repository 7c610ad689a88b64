package org.peerway.assessment.exchange.sheet;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.item.PlainRubric;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.LongAnswer;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.Rewrite;
import org.peerway.assessment.question.Rubric;

/** Reads questions whose answers people rate. */
final class RatedRow {

	private RatedRow() {
	}

	static Question read(Kind kind, Head head, RowCells row, Remarks remarks) {
		var rubric = rubric(row, remarks);
		if (kind == Kind.REWRITE) {
			return new Rewrite(head, row.textOrEmpty(Column.ORIGINAL), rubric, row.textOrEmpty(Column.EXAMPLE));
		}
		return new LongAnswer(head, rubric, row.textOrEmpty(Column.TEMPLATE), row.count(Column.MIN_WORDS),
				row.count(Column.MAX_WORDS), row.textOrEmpty(Column.NOTES));
	}

	private static Rubric rubric(RowCells row, Remarks remarks) {
		var cell = row.text(Column.RUBRIC);
		if (cell == null) {
			remarks.add(Reason.PLAIN_RUBRIC);
			return PlainRubric.RUBRIC;
		}
		return row.in(Column.RUBRIC, () -> RubricCell.read(cell));
	}

}
