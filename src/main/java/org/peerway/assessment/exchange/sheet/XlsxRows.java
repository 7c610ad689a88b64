package org.peerway.assessment.exchange.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remark;

/** Reads the rows of one sheet of a workbook. */
final class XlsxRows {

	/** Rows that a spreadsheet can have. */
	private static final int LAST = 1_048_576;

	private final XlsxPart part;

	private final List<String> strings;

	private final XlsxFormats formats;

	private final Budget budget;

	private final List<Row> rows = new ArrayList<>();

	private int number;

	private int column;

	private Map<Integer, String> cells = new HashMap<>();

	private Map<Integer, Remark> told = new HashMap<>();

	private Map<Integer, Remark> faults = new HashMap<>();

	XlsxRows(XlsxPart part, List<String> strings, XlsxFormats formats, Budget budget) {
		this.part = part;
		this.strings = strings;
		this.formats = formats;
		this.budget = budget;
	}

	/** The rows that are not empty, so many at most. */
	List<Row> read(int most) {
		while (this.rows.size() < most && this.part.next()) {
			if (this.part.isStart("row")) {
				begin();
			}
			else if (this.part.isStart("c")) {
				cell();
			}
			else if (this.part.isEnd("row")) {
				end();
			}
		}
		return this.rows;
	}

	private void begin() {
		this.number = this.part.attribute("r")
			.filter((row) -> row.matches("\\d{1,7}"))
			.map(Integer::valueOf)
			.filter((row) -> row <= LAST)
			.orElse(this.number + 1);
		this.column = -1;
		this.cells = new HashMap<>();
		this.told = new HashMap<>();
		this.faults = new HashMap<>();
	}

	private void end() {
		var row = new Row(this.number, this.cells, this.told, this.faults);
		if (!row.isEmpty()) {
			this.rows.add(row);
		}
	}

	private void cell() {
		this.column = this.part.attribute("r").flatMap(XlsxRows::column).orElse(this.column + 1);
		var type = this.part.attribute("t").orElse("n");
		int style = this.part.attribute("s").filter((one) -> one.matches("\\d{1,6}")).map(Integer::valueOf).orElse(-1);
		var value = "";
		Optional<String> formula = Optional.empty();
		while (this.part.next() && !this.part.isEnd("c")) {
			if (this.part.isStart("v")) {
				value = this.part.text();
			}
			else if (this.part.isStart("f")) {
				formula = Optional.of("=" + this.part.text());
			}
			else if (this.part.isStart("is")) {
				value = this.part.richText("is");
			}
		}
		put(type, style, value);
		formula.ifPresent(this::tellFormula);
	}

	/** The number of a column from 0, by the address of a cell in it. */
	private static Optional<Integer> column(String address) {
		if (!address.matches("[A-Z]{1,3}\\d{1,7}")) {
			return Optional.empty();
		}
		int column = 0;
		for (int i = 0; Character.isLetter(address.charAt(i)); i++) {
			column = column * 26 + address.charAt(i) - 'A' + 1;
		}
		return Optional.of(column - 1);
	}

	private void put(String type, int style, String value) {
		switch (type) {
			case "s" -> string(value);
			case "inlineStr" -> keep(Formulas.read(value));
			case "str" -> keep(Formulas.read(XlsxPart.decoded(value)));
			case "b" -> keep(value.strip().equals("1") ? "true" : "false");
			case "e" -> fault(Reason.UNEXPECTED, address() + ": " + value);
			case "d" -> fault(Reason.DATE, address());
			default -> number(style, value.strip());
		}
	}

	private void string(String index) {
		if (!index.strip().matches("\\d{1,7}") || Integer.parseInt(index.strip()) >= this.strings.size()) {
			fault(Reason.UNEXPECTED, address() + ": " + index);
			return;
		}
		keep(Formulas.read(this.strings.get(Integer.parseInt(index.strip()))));
	}

	/** Spreadsheets count in binary and write more digits than they show. */
	private void number(int style, String value) {
		if (value.isEmpty()) {
			return;
		}
		try {
			var number = BigDecimal.valueOf(Double.parseDouble(value)).stripTrailingZeros();
			switch (this.formats.of(style)) {
				case DATE -> fault(Reason.DATE, address());
				case PERCENTAGE -> keep(number.movePointRight(2).stripTrailingZeros().toPlainString() + "%");
				case NUMBER -> keep(number.toPlainString());
			}
		}
		catch (NumberFormatException ex) {
			fault(Reason.NOT_A_NUMBER, address() + ": " + value);
		}
	}

	private void tellFormula(String formula) {
		var value = this.cells.get(this.column);
		if (value == null) {
			fault(Reason.MISSING, address() + ": " + formula);
		}
		else {
			this.told.put(this.column, new Remark(Reason.REPLACED, this.number, formula, value));
		}
	}

	private void keep(String cell) {
		if (cell.isBlank()) {
			return;
		}
		if (this.column >= Budget.COLUMNS) {
			this.faults.put(Row.WHOLE,
					new Remark(Reason.TOO_MUCH, this.number, address(), String.valueOf(Budget.COLUMNS)));
			return;
		}
		this.budget.spend(cell);
		this.cells.put(this.column, cell);
	}

	private void fault(Reason reason, String what) {
		this.budget.spend(what);
		this.faults.put(Math.min(this.column, Budget.COLUMNS), new Remark(reason, this.number, what));
	}

	private String address() {
		return Row.letters(this.column) + this.number;
	}

}
