package org.peerway.assessment.exchange.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remark;
import org.peerway.assessment.exchange.Remarks;

/** The row that names the columns. */
final class Header {

	/** How many rows may stand above it. */
	static final int DEEPEST = 20;

	private final Row row;

	private final Map<Integer, Field> fields = new HashMap<>();

	private final Map<Integer, String> unknown = new TreeMap<>();

	private Header(Row row) {
		this.row = row;
		Set<Field> seen = new HashSet<>();
		new TreeMap<>(row.cells()).forEach((column, name) -> {
			var field = field(name).filter(seen::add);
			if (field.isPresent()) {
				this.fields.put(column, field.get());
			}
			else {
				this.unknown.put(column, name);
			}
		});
	}

	private static Optional<Field> field(String name) {
		return Column.named(name).<Field>map((column) -> column).or(() -> OptionField.named(name));
	}

	/** The first of the upper rows that says where questions stand. */
	static Optional<Header> find(List<Row> rows) {
		return rows.stream().limit(DEEPEST).map(Header::new).filter(Header::isOne).findFirst();
	}

	private boolean isOne() {
		return this.fields.size() >= 2
				&& (this.fields.containsValue(Column.ASK) || this.fields.containsValue(Column.TEXT));
	}

	/** How many columns are known. */
	int size() {
		return this.fields.size();
	}

	Row row() {
		return this.row;
	}

	/** Tells of columns that mean nothing here. */
	void tell(Remarks remarks) {
		this.unknown.forEach((column, name) -> remarks.addAt(this.row.number(), Reason.LEFT_OUT,
				Row.letters(column) + ": " + name.strip()));
	}

	/** What a row's question is called: its title, else what it asks, else its id. */
	String name(Row question) {
		return Stream.of(Column.TITLE, Column.ASK, Column.ID)
			.flatMap((column) -> cell(question, column))
			.findFirst()
			.orElse("");
	}

	private Stream<String> cell(Row question, Column column) {
		return this.fields.entrySet()
			.stream()
			.filter((field) -> field.getValue() == column)
			.flatMap((field) -> Stream.ofNullable(question.cells().get(field.getKey())))
			.map(String::strip);
	}

	/** Why a row cannot be read; cells of columns that are not known do no harm. */
	Optional<Remark> fault(Row question) {
		return new TreeMap<>(question.faults()).entrySet()
			.stream()
			.filter((fault) -> fault.getKey() == Row.WHOLE || this.fields.containsKey(fault.getKey()))
			.map(Map.Entry::getValue)
			.findFirst();
	}

	/** The cells of a row by what they hold. */
	RowCells cells(Row question, Remarks remarks) {
		new TreeMap<>(question.told()).forEach((column, told) -> {
			if (this.fields.containsKey(column)) {
				remarks.add(told.reason(), told.details().toArray(String[]::new));
			}
		});
		Map<Field, String> cells = new HashMap<>();
		Map<Field, String> titles = new HashMap<>();
		new TreeMap<>(question.cells()).forEach((column, cell) -> {
			var field = this.fields.get(column);
			if (field != null) {
				cells.put(field, cell);
				titles.put(field, this.row.cells().getOrDefault(column, field.title()).strip());
			}
			else if (!this.unknown.containsKey(column)) {
				remarks.leftOut(Row.letters(column) + question.number() + ": " + cell.strip());
			}
		});
		return new RowCells(cells, titles);
	}

}
