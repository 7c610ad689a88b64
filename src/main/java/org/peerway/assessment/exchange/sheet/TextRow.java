package org.peerway.assessment.exchange.sheet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.item.Ids;
import org.peerway.assessment.exchange.item.Limits;
import org.peerway.assessment.exchange.item.RefusedException;
import org.peerway.assessment.question.Credit;
import org.peerway.assessment.question.GapText;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.HotText;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.MultipleChoice;
import org.peerway.assessment.question.Option;
import org.peerway.assessment.question.Question;

/** Reads texts with gaps, and texts in which words are to be selected. */
final class TextRow {

	private final Head head;

	private final RowCells row;

	private final List<OptionCells> cells;

	private final Remarks remarks;

	TextRow(Head head, RowCells row, List<OptionCells> options, Remarks remarks) {
		this.head = head;
		this.row = row;
		this.cells = options;
		this.remarks = remarks;
	}

	Question read(Kind kind) {
		var pieces = this.row.in(Column.TEXT, () -> MarkedText.read(this.row.textOrEmpty(Column.TEXT)));
		long marks = pieces.stream().filter(MarkedText.Piece::marked).count();
		if (marks == 0) {
			throw this.row.refused(Column.TEXT, Reason.MISSING, "{{…}}");
		}
		Limits.check("{{…}}", marks, Limits.PARTS);
		return (kind == Kind.GAPS) ? gaps(pieces) : hotText(pieces);
	}

	private Question gaps(List<MarkedText.Piece> pieces) {
		List<GapText.Part> parts = new ArrayList<>();
		int number = 0;
		for (MarkedText.Piece piece : pieces) {
			if (piece.marked()) {
				int place = ++number;
				parts.add(this.row.in(Column.TEXT, () -> GapCell.read(piece.text(), place, this.remarks)));
			}
			else {
				parts.add(new GapText.Words(piece.text()));
			}
		}
		return new GapText(this.head, parts);
	}

	/** The first option is the first that stands between braces, and so on. */
	private Question hotText(List<MarkedText.Piece> pieces) {
		var marked = pieces.stream()
			.filter(MarkedText.Piece::marked)
			.map((piece) -> MarkedText.shown(MarkedText.hidden(piece.text())))
			.toList();
		if (this.cells.stream().anyMatch((cell) -> cell.number() > marked.size())) {
			throw new RefusedException(Reason.UNEXPECTED,
					this.row.title(this.cells.getLast().field(OptionField.Part.TEXT)));
		}
		var options = options(marked).iterator();
		var credit = this.row.meaning(Column.CREDIT, Words::credit).orElse(Credit.PARTIAL);
		return new HotText(this.head, pieces.stream().map((piece) -> piece(piece, options)).toList(), credit);
	}

	private static HotText.Piece piece(MarkedText.Piece piece, Iterator<Option> options) {
		return piece.marked() ? new HotText.Hot(options.next()) : new HotText.Plain(piece.text());
	}

	private List<Option> options(List<String> marked) {
		List<Option> options = new ArrayList<>();
		boolean ticks = true;
		for (int i = 0; i < marked.size(); i++) {
			var cell = new OptionCells(this.row, i + 1);
			var share = ShareCell.read(cell, this.remarks);
			ticks &= share.isEmpty() || share.get().tick();
			var text = cell.text();
			if (!text.isEmpty() && !text.strip().equals(marked.get(i).strip())) {
				this.remarks.replaced(text, marked.get(i));
			}
			options.add(new Option(cell.id(Ids.letter(i)), marked.get(i), share.map(ShareCell::share).orElse(0.0),
					cell.feedback()));
		}
		return ticks ? new MultipleChoice(this.head, options).options() : options;
	}

}
