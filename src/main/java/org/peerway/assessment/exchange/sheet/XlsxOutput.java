package org.peerway.assessment.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables as XLSX. */
final class XlsxOutput {

	/** Characters that spreadsheets keep in a cell. */
	static final int LONGEST = 32_767;

	private static final int MOST_DIGITS = 15;

	private static final int WIDTH = 28;

	/** What XML cannot hold or changes, and what would be taken for its code. */
	private static final Pattern CODED = Pattern
		.compile("[\\x00-\\x08\\x0b-\\x1f\\ufffe\\uffff]|_(?=x[0-9A-Fa-f]{4}_)");

	private XlsxOutput() {
	}

	static byte[] write(List<Field> header, List<Cells> rows) {
		var file = new ByteArrayOutputStream();
		try (var workbook = new Workbook(file, "Peerway", null)) {
			var sheet = workbook.newWorksheet("questions");
			for (int column = 0; column < header.size(); column++) {
				sheet.value(0, column, header.get(column).title());
				sheet.style(0, column).bold().set();
				sheet.width(column, WIDTH);
				for (int row = 0; row < rows.size(); row++) {
					put(sheet, row + 1, column, rows.get(row), header.get(column));
				}
			}
			sheet.freezePane(0, 1);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Writing to memory", ex);
		}
		return file.toByteArray();
	}

	private static void put(Worksheet sheet, int row, int column, Cells cells, Field field) {
		cells.get(field).ifPresent((cell) -> {
			if (cell instanceof BigDecimal number && number.precision() <= MOST_DIGITS + 2) {
				sheet.value(row, column, number);
			}
			else {
				sheet.value(row, column, coded(Formulas.typed(Cells.shown(cell))));
			}
		});
	}

	private static String coded(String text) {
		return CODED.matcher(text).replaceAll((sign) -> "_x%04X_".formatted((int) sign.group().charAt(0)));
	}

}
