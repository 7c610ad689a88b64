package org.peerway.assessment.exchange.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.item.Ids;
import org.peerway.assessment.exchange.item.RefusedException;
import org.peerway.assessment.exchange.sheet.OptionField.Part;
import org.peerway.assessment.question.Accepted;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Judgement;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.NumberKey;
import org.peerway.assessment.question.Numeric;
import org.peerway.assessment.question.Ordering;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.ShortAnswer;
import org.peerway.assessment.question.TextKey;

/** Reads questions whose options are something else than options to choose from. */
final class ListRow {

	private final Head head;

	private final RowCells row;

	private final List<OptionCells> cells;

	private final Remarks remarks;

	ListRow(Head head, RowCells row, List<OptionCells> options, Remarks remarks) {
		this.head = head;
		this.row = row;
		this.cells = options;
		this.remarks = remarks;
	}

	Question read(Kind kind) {
		return switch (kind) {
			case ORDERING -> ordering();
			case JUDGEMENT -> judgement();
			case SHORT -> words();
			case NUMERIC -> number();
			default -> throw new IllegalStateException("No list of options: " + kind);
		};
	}

	private Question ordering() {
		List<Ordering.Entry> entries = new ArrayList<>();
		for (OptionCells cell : this.cells) {
			entries.add(new Ordering.Entry(cell.id(Ids.letter(entries.size())), cell.text(), cell.feedback()));
		}
		var credit = this.row.meaning(Column.CREDIT, Words::orderCredit).orElse(Ordering.OrderCredit.SEQUENCE);
		return new Ordering(this.head, entries, credit);
	}

	private Question judgement() {
		if (!this.row.has(Column.LEVELS)) {
			throw this.row.refused(Column.LEVELS, Reason.MISSING, "…");
		}
		List<Judgement.Act> acts = new ArrayList<>();
		for (OptionCells cell : this.cells) {
			acts.add(new Judgement.Act(cell.id(Ids.letter(acts.size())), cell.text(),
					this.row.count(cell.field(Part.SHARE)), cell.feedback()));
		}
		return new Judgement(this.head, acts, this.row.count(Column.LEVELS));
	}

	private Question words() {
		List<Accepted> wordings = new ArrayList<>();
		for (OptionCells cell : this.cells) {
			wordings.add(new Accepted(cell.text(), share(cell), cell.feedback()));
		}
		if (wordings.isEmpty()) {
			this.row.word(Column.ANSWER)
				.map((key) -> key.split("[|\\n]"))
				.ifPresent(
						(keys) -> Arrays.stream(keys).forEach((one) -> wordings.add(new Accepted(one.strip(), 1, ""))));
		}
		checkKey(wordings.stream().anyMatch((wording) -> wording.share() == 1));
		return new ShortAnswer(this.head, new TextKey(wordings, flag(Column.CASE), flag(Column.ACCENTS)));
	}

	private boolean flag(Column column) {
		return this.row.meaning(column, Words::truth).orElse(false);
	}

	private Question number() {
		List<NumberKey.Range> ranges = new ArrayList<>();
		for (OptionCells cell : this.cells) {
			ranges.add(this.row.in(cell.field(Part.TEXT),
					() -> NumberCell.range(cell.text(), share(cell), cell.feedback(), this.remarks)));
		}
		if (ranges.isEmpty()) {
			this.row.word(Column.ANSWER)
				.ifPresent((key) -> ranges
					.add(this.row.in(Column.ANSWER, () -> NumberCell.range(key, 1, "", this.remarks))));
		}
		checkKey(ranges.stream().anyMatch((range) -> range.share() == 1));
		var units = this.row.in(Column.UNITS, () -> NumberCell.units(this.row.textOrEmpty(Column.UNITS), this.remarks));
		var rule = this.row.meaning(Column.UNIT_RULE, Words::unitRule).orElseGet(() -> NumberCell.rule(units));
		return new Numeric(this.head, new NumberKey(ranges, units, rule, this.row.textOrEmpty(Column.OTHERWISE)));
	}

	/** What nothing is said about is right. */
	private double share(OptionCells cell) {
		return ShareCell.read(cell, this.remarks).map(ShareCell::share).orElse(1.0);
	}

	private static void checkKey(boolean right) {
		if (!right) {
			throw new RefusedException(Reason.NO_RIGHT_ANSWER);
		}
	}

}
