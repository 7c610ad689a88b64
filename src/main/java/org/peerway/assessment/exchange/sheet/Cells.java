package org.peerway.assessment.exchange.sheet;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The cells of a question to be written: texts, and numbers that stay numbers. */
final class Cells {

	private static final Set<Field> ALWAYS = Set.of(Column.ID, Column.KIND, Column.TITLE, Column.ASK);

	private static final Pattern HALF = Pattern.compile("\\p{Cs}");

	private static final Comparator<Field> ORDER = Comparator.comparingInt(Cells::block)
		.thenComparingInt(Cells::place)
		.thenComparingInt(Cells::part);

	private final Map<Field, Object> cells = new HashMap<>();

	/**
	 * A text; nothing is written where there is none. No file can hold half a character.
	 */
	void text(Field field, @Nullable String text) {
		if (text != null && !text.isEmpty()) {
			this.cells.put(field, HALF.matcher(text).replaceAll("\ufffd"));
		}
	}

	void number(Field field, BigDecimal number) {
		this.cells.put(field, number);
	}

	Optional<Object> get(Field field) {
		return Optional.ofNullable(this.cells.get(field));
	}

	/** The cells as they will be read. */
	RowCells read() {
		return new RowCells(this.cells.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (cell) -> shown(cell.getValue()))), Map.of());
	}

	/** How a cell reads. */
	static String shown(Object cell) {
		return (cell instanceof BigDecimal number) ? number.toPlainString() : cell.toString();
	}

	/** The longest text in a cell. */
	int longest() {
		return this.cells.values().stream().mapToInt((cell) -> shown(cell).length()).max().orElse(0);
	}

	/** The columns that questions need together, in the order people read them. */
	static List<Field> fields(List<Cells> questions) {
		var fields = questions.stream().flatMap((cells) -> cells.cells.keySet().stream()).collect(Collectors.toSet());
		fields.addAll(ALWAYS);
		return fields.stream().sorted(ORDER).toList();
	}

	/** The options stand behind what is asked, all else after them. */
	private static int block(Field field) {
		return switch (field) {
			case Column column -> (column.compareTo(Column.TEXT) <= 0) ? 0 : 2;
			case OptionField option -> 1;
		};
	}

	private static int place(Field field) {
		return switch (field) {
			case Column column -> column.ordinal();
			case OptionField option -> option.number();
		};
	}

	private static int part(Field field) {
		return switch (field) {
			case Column column -> 0;
			case OptionField option -> option.part().ordinal();
		};
	}

}
