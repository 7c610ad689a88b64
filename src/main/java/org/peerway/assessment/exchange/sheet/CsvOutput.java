package org.peerway.assessment.exchange.sheet;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;

/** Writes tables as CSV. */
final class CsvOutput {

	private CsvOutput() {
	}

	static byte[] write(List<Field> header, List<Cells> rows) {
		var file = new StringWriter();
		file.append('\ufeff');
		try (var csv = CsvWriter.builder().build(file)) {
			csv.writeRecord(header.stream().map(Field::title).toList());
			for (Cells row : rows) {
				csv.writeRecord(
						header.stream().map((field) -> row.get(field).map(CsvOutput::cell).orElse("")).toList());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Writing to memory", ex);
		}
		return file.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** A number is no formula, so it keeps its sign. */
	private static String cell(Object cell) {
		return (cell instanceof BigDecimal) ? Cells.shown(cell) : Formulas.harmless(cell.toString());
	}

}
