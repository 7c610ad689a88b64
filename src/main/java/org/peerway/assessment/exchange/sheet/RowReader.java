package org.peerway.assessment.exchange.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.exchange.ImportedQuestion;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.item.CategoryPath;
import org.peerway.assessment.exchange.item.Ids;
import org.peerway.assessment.exchange.item.Limits;
import org.peerway.assessment.exchange.item.Titles;
import org.peerway.assessment.question.Head;
import org.peerway.assessment.question.Kind;
import org.peerway.assessment.question.Question;

/** Reads the question of a row. */
final class RowReader {

	private static final Pattern PICTURE = Pattern
		.compile("!\\[[^\\]]{0,500}+]\\(\\s{0,9}+<?([^()<>\\[\\]\\\\\\n]{1,200}+)[)>]");

	private final Ids ids;

	/** A reader that gives each question an id of its own. */
	RowReader(Ids ids) {
		this.ids = ids;
	}

	ImportedQuestion read(RowCells row, Remarks remarks) {
		Limits.check("characters", row.length(), Limits.ITEM_TEXT);
		var options = row.options();
		var kind = KindGuess.of(row, options);
		var head = head(row, kind, remarks);
		var question = question(kind, head, row, options, remarks);
		var folders = row.word(Column.FOLDER).map(CategoryPath::read).orElse(List.of());
		var tags = list(row, Column.TAGS);
		row.tellUnused(remarks);
		row.texts().forEach((text) -> tellPictures(text, remarks));
		return new ImportedQuestion(question, folders, tags, List.of());
	}

	private Head head(RowCells row, Kind kind, Remarks remarks) {
		var ask = row.textOrEmpty(Column.ASK);
		boolean asksByText = kind == Kind.GAPS || kind == Kind.HOT_TEXT;
		if (ask.isEmpty() && !asksByText) {
			throw row.refused(Column.ASK, Reason.MISSING, "…");
		}
		var given = Optional.ofNullable(row.text(Column.TITLE));
		var title = given.orElseGet(() -> Titles.of("", ask.isEmpty() ? row.textOrEmpty(Column.TEXT) : ask));
		return new Head(id(row, title, remarks), title, list(row, Column.CONCEPTS),
				known(row, Column.LEVEL, Words::level), row.word(Column.LESSON).orElse(null), row.text(Column.SCENE),
				ask, new Head.Aids(known(row, Column.DIFFICULTY, Words::difficulty), row.text(Column.HINT),
						row.text(Column.SOURCE), row.text(Column.SAID)));
	}

	private String id(RowCells row, String title, Remarks remarks) {
		var given = row.word(Column.ID);
		var id = this.ids.like(given.orElse(title));
		given.filter((one) -> !one.equals(id)).ifPresent((one) -> remarks.replaced(one, id));
		return id;
	}

	private static List<String> list(RowCells row, Column column) {
		return ListCell.read(row.textOrEmpty(column));
	}

	/** What a word means; one without a meaning stays unused, which is told. */
	private static <T> @Nullable T known(RowCells row, Column column, Function<String, Optional<T>> meanings) {
		return row.peek(column).flatMap(meanings).map((meaning) -> {
			row.text(column);
			return meaning;
		}).orElse(null);
	}

	private static Question question(Kind kind, Head head, RowCells row, List<OptionCells> options, Remarks remarks) {
		Limits.check("options", options.size(), Limits.PARTS);
		return switch (kind) {
			case SINGLE, MULTIPLE, TRUE_FALSE -> new ChoiceRow(head, row, options, remarks).read(kind);
			case MATCHING -> new MatchingRow(row, options).read(head);
			case GAPS, HOT_TEXT -> new TextRow(head, row, options, remarks).read(kind);
			case ORDERING, JUDGEMENT, SHORT, NUMERIC -> new ListRow(head, row, options, remarks).read(kind);
			case REWRITE, LONG -> RatedRow.read(kind, head, row, remarks);
		};
	}

	/** A sheet holds no pictures. */
	private static void tellPictures(String text, Remarks remarks) {
		if (text.contains("![")) {
			PICTURE.matcher(text).results().forEach((picture) -> remarks.add(Reason.MISSING_MEDIA, picture.group(1)));
		}
	}

}
