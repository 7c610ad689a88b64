package org.peerway.assessment.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.item.Ids;
import org.peerway.assessment.exchange.item.RefusedException;
import org.peerway.assessment.question.Credit;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.MultipleChoice;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Question;
import org.peerway.assessment.question.SingleChoice;
import org.peerway.assessment.question.TrueFalse;

/** Reads questions that are answered by choosing. */
final class ChoiceRow {

	private final Head head;

	private final RowCells row;

	private final List<OptionCells> cells;

	private final Remarks remarks;

	/** Whether the options only say whether they fit, so that they share the point. */
	private boolean ticks;

	ChoiceRow(Head head, RowCells row, List<OptionCells> options, Remarks remarks) {
		this.head = head;
		this.row = row;
		this.cells = options;
		this.remarks = remarks;
	}

	Question read(Kind kind) {
		if (kind == Kind.TRUE_FALSE) {
			return trueFalse();
		}
		boolean shuffled = this.row.meaning(Column.SHUFFLED, Words::truth).orElse(true);
		var options = options();
		if (options.size() < 2) {
			throw new RefusedException(Reason.TOO_FEW_ANSWERS);
		}
		if (options.stream().noneMatch(Option::fits)) {
			throw new RefusedException(Reason.NO_RIGHT_ANSWER);
		}
		if (kind == Kind.SINGLE) {
			return new SingleChoice(this.head, options, shuffled);
		}
		var credit = this.row.meaning(Column.CREDIT, Words::credit).orElse(Credit.PARTIAL);
		return new MultipleChoice(this.head, shared(options), credit, shuffled);
	}

	private List<Option> shared(List<Option> options) {
		boolean ones = options.stream().allMatch((option) -> option.share() == 0 || option.share() == 1)
				&& options.stream().filter(Option::fits).count() > 1;
		return (this.ticks || ones) ? new MultipleChoice(this.head, options).options() : options;
	}

	private List<Option> options() {
		var shares = shares();
		List<Option> options = new ArrayList<>();
		for (OptionCells cell : this.cells) {
			int index = options.size();
			options.add(new Option(cell.id(Ids.letter(index)), cell.text(), shares.get(index), cell.feedback()));
		}
		return options;
	}

	/**
	 * What the options are worth, by their own cells or by the one that names the key.
	 */
	private List<Double> shares() {
		var read = this.cells.stream().map((cell) -> ShareCell.read(cell, this.remarks)).toList();
		this.ticks = read.stream().flatMap(Optional::stream).allMatch(ShareCell::tick);
		var shares = read.stream().map((share) -> share.map(ShareCell::share).orElse(0.0)).toList();
		return this.row.word(Column.ANSWER).map((key) -> keyed(key, shares)).orElse(shares);
	}

	private List<Double> keyed(String key, List<Double> shares) {
		var right = this.row.in(Column.ANSWER, () -> AnswerCell.read(key, this.cells));
		var keyed = this.cells.stream().map((cell) -> right.contains(cell.number()) ? 1.0 : 0.0).toList();
		boolean said = this.cells.stream().anyMatch(OptionCells::hasShare);
		if (said && !fitting(keyed).equals(fitting(shares))) {
			throw this.row.refused(Column.ANSWER, Reason.UNEXPECTED, key);
		}
		return said ? shares : keyed;
	}

	private static List<Boolean> fitting(List<Double> shares) {
		return shares.stream().map((share) -> share > 0).toList();
	}

	/** Options without words are first "true", then "false". */
	private Question trueFalse() {
		var feedback = new String[] { "", "" };
		List<Boolean> keys = new ArrayList<>();
		this.row.meaning(Column.ANSWER, Words::truth).ifPresent(keys::add);
		for (OptionCells cell : this.cells) {
			boolean truth = truth(cell);
			feedback[truth ? 0 : 1] = cell.feedback();
			ShareCell.read(cell, this.remarks).ifPresent((share) -> keys.add((share.share() > 0) == truth));
		}
		if (keys.isEmpty()) {
			throw new RefusedException(Reason.NO_KEY);
		}
		if (keys.contains(true) && keys.contains(false)) {
			throw new RefusedException(Reason.WRONG_KEY, "true + false");
		}
		return new TrueFalse(this.head, keys.getFirst(), feedback[0], feedback[1]);
	}

	private boolean truth(OptionCells cell) {
		return cell.hasText() ? Words.truth(cell.text())
			.orElseThrow(() -> this.row.refused(cell.field(OptionField.Part.TEXT), Reason.UNEXPECTED, cell.text()))
				: cell.number() == 1;
	}

}
