package org.peerway.assessment.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.Media;
import org.peerway.assessment.exchange.QuestionWriter;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remark;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.item.Ids;
import org.peerway.assessment.exchange.item.Limits;
import org.peerway.assessment.exchange.item.RefusedException;
import org.peerway.assessment.exchange.item.StandIns;

/**
 * Writes sheets with the columns that the questions need. Each row is read back before it
 * is written, so that whatever the sheet does not keep is told.
 */
public final class SheetWriter implements QuestionWriter {

	private final Form form;

	/** How a table becomes a file. */
	private interface Form {

		byte[] file(List<Field> header, List<Cells> rows);

		/** Characters that a cell can hold. */
		int longest();

	}

	private SheetWriter(Form form) {
		this.form = form;
	}

	/** Writes CSV with commas, in UTF-8 with the mark by which spreadsheets know it. */
	public static SheetWriter csv() {
		return new SheetWriter(new Form() {

			@Override
			public byte[] file(List<Field> header, List<Cells> rows) {
				return CsvOutput.write(header, rows);
			}

			@Override
			public int longest() {
				return Limits.ITEM_TEXT;
			}

		});
	}

	/** Writes XLSX with one sheet. */
	public static SheetWriter xlsx() {
		return new SheetWriter(new Form() {

			@Override
			public byte[] file(List<Field> header, List<Cells> rows) {
				return XlsxOutput.write(header, rows);
			}

			@Override
			public int longest() {
				return XlsxOutput.LONGEST;
			}

		});
	}

	@Override
	public Export write(List<ImportedQuestion> questions) {
		List<Cells> rows = new ArrayList<>();
		List<Exported> items = new ArrayList<>();
		for (ImportedQuestion question : questions) {
			items.add(write(question, rows));
		}
		return new Export(this.form.file(Cells.fields(rows), rows), items);
	}

	private Exported write(ImportedQuestion imported, List<Cells> rows) {
		var remarks = new Remarks(0);
		var id = imported.question().id();
		try {
			var cells = RowWriter.write(imported);
			Limits.check(id, cells.longest(), this.form.longest());
			tellLosses(imported, cells, remarks);
			rows.add(cells);
			return new Exported(id, true, remarks.toList());
		}
		catch (RefusedException ex) {
			return new Exported(id, false, List.of(cannot(imported), ex.remark(0)));
		}
		catch (IllegalArgumentException ex) {
			return new Exported(id, false,
					List.of(cannot(imported), new Remark(Reason.INVALID, 0, String.valueOf(ex.getMessage()))));
		}
	}

	private static Remark cannot(ImportedQuestion imported) {
		return new Remark(Reason.CANNOT_WRITE, 0, StandIns.name(imported.question()));
	}

	private static void tellLosses(ImportedQuestion imported, Cells cells, Remarks remarks) {
		for (Media media : imported.media()) {
			remarks.leftOut(media.name());
		}
		var read = new RowReader(new Ids()).read(cells.read(), new Remarks(0));
		difference(imported, read).ifPresent((part) -> remarks.add(Reason.NOT_EXACT, part));
	}

	/** What is not the same after reading. */
	private static Optional<String> difference(ImportedQuestion one, ImportedQuestion other) {
		if (!one.folders().equals(other.folders())) {
			return Optional.of(Column.FOLDER.title());
		}
		if (!one.tags().equals(other.tags())) {
			return Optional.of(Column.TAGS.title());
		}
		if (!one.question().id().equals(other.question().id())) {
			return Optional.of(one.question().id() + " ≠ " + other.question().id());
		}
		if (!one.question().head().equals(other.question().head())) {
			return Optional.of(one.question().head().title());
		}
		return one.question().equals(other.question()) ? Optional.empty() : Optional.of(StandIns.name(one.question()));
	}

}
