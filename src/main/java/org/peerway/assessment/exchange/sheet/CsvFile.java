package org.peerway.assessment.exchange.sheet;

import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remark;
import org.peerway.assessment.exchange.item.Limits;

/**
 * Reads CSV with commas, semicolons or tabs. Where a quotation mark breaks a row, reading
 * goes on with the next line.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class CsvFile {

	private static final char[] SEPARATORS = { ',', ';', '\t' };

	/** Stands alone at the end, unless a quotation that is never closed takes it in. */
	private static final String END = "\ue000";

	private static final int MOST_FRESH_STARTS = 100;

	private final String text;

	private final int begin;

	private int from;

	private int linesBefore;

	private CsvFile(String text) {
		this.text = text + "\n" + END;
		this.begin = text.regionMatches(true, 0, "sep=", 0, 4) ? Math.max(0, text.indexOf('\n')) : 0;
	}

	/**
	 * The rows of a file.
	 * @param most rows to read
	 */
	static List<Row> read(String text, int most) {
		var file = new CsvFile(text);
		return file.rows(file.separator(), most);
	}

	/** The separator by which the file has the most columns that are known. */
	private char separator() {
		return Stream.of(SEPARATORS[0], SEPARATORS[1], SEPARATORS[2])
			.max(Comparator.comparingInt(this::known).thenComparing(Comparator.reverseOrder()))
			.orElse(SEPARATORS[0]);
	}

	private int known(char separator) {
		return Header.find(rows(separator, Header.DEEPEST)).map(Header::size).orElse(0);
	}

	private List<Row> rows(char separator, int most) {
		var budget = new Budget();
		List<Row> rows = new ArrayList<>();
		this.from = this.begin;
		this.linesBefore = 0;
		for (int starts = 0; starts <= MOST_FRESH_STARTS; starts++) {
			if (readUntilFault(separator, most, budget, rows)) {
				return rows;
			}
		}
		rows.add(Row.broken(this.linesBefore + 1, new Remark(Reason.UNREADABLE, this.linesBefore + 1, "\"")));
		return rows;
	}

	/** Whether the end was reached, or as many rows as were wanted. */
	private boolean readUntilFault(char separator, int most, Budget budget, List<Row> rows) {
		var handler = new CsvRows(budget);
		var rest = CharBuffer.wrap(this.text, this.from, this.text.length());
		try (var reader = CsvReader.builder()
			.fieldSeparator(separator)
			.skipEmptyLines(true)
			.allowExtraFields(true)
			.allowMissingFields(true)
			.maxBufferSize(Limits.ITEM_TEXT)
			.build(handler, Reader.of(rest))) {
			var records = reader.iterator();
			while (records.hasNext()) {
				var row = records.next();
				if (isEnd(row) && !records.hasNext()) {
					return true;
				}
				if (row.cells().values().stream().anyMatch((cell) -> cell.endsWith(END)) && !records.hasNext()) {
					break;
				}
				if (!row.isEmpty()) {
					rows.add(shifted(row));
				}
				if (rows.size() >= most) {
					return true;
				}
			}
		}
		catch (CsvParseException | IOException ex) {
			// The row is told below as one whose quotation marks are not in order.
		}
		int line = this.linesBefore + handler.line();
		rows.add(Row.broken(line, new Remark(Reason.UNREADABLE, line, "\" … \"")));
		skipTo(handler.line() + 1);
		return this.from >= this.text.length() - END.length();
	}

	private static boolean isEnd(Row row) {
		return row.cells().size() == 1 && END.equals(row.cells().get(0));
	}

	private Row shifted(Row row) {
		int number = row.number() + this.linesBefore;
		var fault = row.faults().get(Row.WHOLE);
		return (fault != null) ? Row.broken(number, new Remark(fault.reason(), number, fault.details()))
				: new Row(number, row.cells());
	}

	/** Goes on at a line, counted from where reading began last. */
	private void skipTo(int line) {
		int at = this.from;
		for (int passed = 1; passed < line && at < this.text.length(); passed++) {
			while (at < this.text.length() && "\r\n".indexOf(this.text.charAt(at)) < 0) {
				at++;
			}
			at += this.text.startsWith("\r\n", at) ? 2 : 1;
		}
		this.from = Math.min(at, this.text.length());
		this.linesBefore += line - 1;
	}

}
