package org.peerway.assessment.exchange.sheet;

import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Function;

import org.peerway.assessment.exchange.Import;
import org.peerway.assessment.exchange.QuestionReader;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.item.Ids;
import org.peerway.assessment.exchange.item.Items;
import org.peerway.assessment.exchange.item.Limits;
import org.peerway.assessment.exchange.item.RefusedException;
import org.peerway.assessment.exchange.item.SourceText;
import org.peerway.base.file.Archive;

/**
 * Reads sheets, CSV as well as XLSX: a row names the columns, each row below it is a
 * question. Columns may stand in any order and be named in English or Spanish; those that
 * are not known are told. Texts are Markdown.
 */
public final class SheetReader implements QuestionReader {

	private static final int ROWS = Limits.ITEMS + Header.DEEPEST + 1;

	@Override
	public Import read(byte[] file) {
		return read(file, (items) -> SourceText.of(file, items.remarks()));
	}

	@Override
	public Import read(byte[] file, Charset encoding) {
		return read(file, (items) -> SourceText.in(encoding, file));
	}

	/** Whether the first rows of a text name columns that are known. */
	public static boolean isSheet(String text) {
		try {
			return Header.find(CsvFile.read(text, Header.DEEPEST)).isPresent();
		}
		catch (RefusedException ex) {
			return false;
		}
	}

	private static Import read(byte[] file, Function<Items, String> text) {
		var items = new Items();
		try {
			checkAge(file);
			var rows = Archive.isArchive(file) ? XlsxFile.read(file, ROWS, items.remarks())
					: CsvFile.read(text.apply(items), ROWS);
			readAll(rows, items);
			return items.toImport();
		}
		catch (RefusedException ex) {
			items.remarks().add(ex.remark(0).reason(), ex.remark(0).details().toArray(String[]::new));
			return items.toImport();
		}
	}

	/** Excel's files before 2007, and those with a password. */
	private static void checkAge(byte[] file) {
		if (file.length >= 4 && (file[0] & 0xff) == 0xd0 && (file[1] & 0xff) == 0xcf && file[2] == 0x11
				&& (file[3] & 0xff) == 0xe0) {
			throw new RefusedException(Reason.OLD_SPREADSHEET);
		}
	}

	private static void readAll(List<Row> rows, Items items) {
		var header = Header.find(rows);
		if (header.isEmpty()) {
			items.remarks().add(Reason.NO_HEADER);
			return;
		}
		header.get().tell(items.remarks());
		var reader = new RowReader(new Ids());
		boolean below = false;
		for (Row row : rows) {
			if (row == header.get().row()) {
				below = true;
			}
			else if (!below) {
				row.cells().values().forEach((cell) -> items.remarks().addAt(row.number(), Reason.LEFT_OUT, cell));
			}
			else if (items.isFull()) {
				items.remarks().add(Reason.TOO_MUCH, "rows", String.valueOf(Limits.ITEMS));
				return;
			}
			else {
				read(row, header.get(), reader, items);
			}
		}
	}

	private static void read(Row row, Header header, RowReader reader, Items items) {
		var name = header.name(row);
		header.fault(row)
			.ifPresentOrElse((fault) -> items.refuse(name, row.number(), fault), () -> items.read(name, row.number(),
					(remarks) -> reader.read(header.cells(row, remarks), remarks)));
	}

}
