package org.peerway.assessment.exchange.sheet;

import java.util.HashMap;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import org.jspecify.annotations.Nullable;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remark;

/** Makes a row of each record, keeping no cell that is blank. */
final class CsvRows extends CsvCallbackHandler<Row> {

	private final Budget budget;

	private Map<Integer, String> cells = new HashMap<>();

	private int line;

	private int columns;

	private boolean empty;

	private @Nullable Remark fault;

	CsvRows(Budget budget) {
		this.budget = budget;
	}

	/** The line in which the record begins that was read last. */
	int line() {
		return this.line;
	}

	@Override
	protected RecordType getRecordType() {
		return this.empty ? RecordType.EMPTY : RecordType.DATA;
	}

	@Override
	protected int getFieldCount() {
		return this.columns;
	}

	@Override
	protected void beginRecord(long startingLineNumber) {
		this.line = (int) startingLineNumber;
		this.cells = new HashMap<>();
		this.columns = 0;
		this.empty = false;
		this.fault = null;
	}

	@Override
	protected void addField(char[] buffer, int offset, int length, boolean quoted) {
		int column = this.columns++;
		if (isBlank(buffer, offset, length)) {
			return;
		}
		if (column >= Budget.COLUMNS) {
			this.fault = new Remark(Reason.TOO_MUCH, this.line, Row.letters(column), String.valueOf(Budget.COLUMNS));
			return;
		}
		var cell = Formulas.read(new String(buffer, offset, length));
		this.budget.spend(cell);
		this.cells.put(column, cell);
	}

	private static boolean isBlank(char[] buffer, int offset, int length) {
		for (int i = offset; i < offset + length; i++) {
			if (!Character.isWhitespace(buffer[i])) {
				return false;
			}
		}
		return true;
	}

	@Override
	protected void setComment(char[] buffer, int offset, int length) {
		throw new IllegalStateException("Sheets have no comments");
	}

	@Override
	protected void setEmpty() {
		this.empty = true;
	}

	@Override
	protected Row buildRecord() {
		return new Row(this.line, this.cells, Map.of(),
				(this.fault != null) ? Map.of(Row.WHOLE, this.fault) : Map.of());
	}

}
