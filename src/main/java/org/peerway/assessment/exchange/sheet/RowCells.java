package org.peerway.assessment.exchange.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.item.RefusedException;

/** The cells of one question; those that nobody asked for are told in the end. */
final class RowCells {

	private final Map<Field, String> cells;

	private final Map<Field, String> titles;

	private final Set<Field> used = new HashSet<>();

	/**
	 * Cells of a row.
	 * @param titles what the sheet calls their columns
	 */
	RowCells(Map<Field, String> cells, Map<Field, String> titles) {
		this.cells = cells;
		this.titles = titles;
	}

	/** How many characters stand in the row. */
	long length() {
		return this.cells.values().stream().mapToLong(String::length).sum();
	}

	/** A text as it stands there; nothing where the cell is blank. */
	@Nullable String text(Field field) {
		this.used.add(field);
		var cell = this.cells.get(field);
		return (cell == null || cell.isBlank()) ? null : cell.replace("\r\n", "\n");
	}

	/** A text as it stands there, empty where the cell is blank. */
	String textOrEmpty(Field field) {
		return Optional.ofNullable(text(field)).orElse("");
	}

	/** A word or number, without space at its ends. */
	Optional<String> word(Field field) {
		return Optional.ofNullable(text(field)).map(String::strip);
	}

	/** A word or number, without being used by that. */
	Optional<String> peek(Field field) {
		return Optional.of(this.cells.getOrDefault(field, "").strip()).filter((word) -> !word.isEmpty());
	}

	/** All that stands in the row. */
	Collection<String> texts() {
		return this.cells.values();
	}

	boolean has(Field field) {
		return !this.cells.getOrDefault(field, "").isBlank();
	}

	/**
	 * What a word stands for.
	 * @throws RefusedException if it stands for nothing
	 */
	<T> Optional<T> meaning(Field field, Function<String, Optional<T>> meanings) {
		return word(field)
			.map((word) -> meanings.apply(word).orElseThrow(() -> refused(field, Reason.UNEXPECTED, word)));
	}

	/**
	 * A whole number, 0 where the cell is blank.
	 * @throws RefusedException if it is none
	 */
	int count(Field field) {
		return word(field).map((word) -> {
			if (!word.matches("\\d{1,7}")) {
				throw refused(field, Reason.NOT_A_NUMBER, word);
			}
			return Integer.valueOf(word);
		}).orElse(0);
	}

	/** The options, without those that are blank throughout. */
	List<OptionCells> options() {
		return this.cells.keySet()
			.stream()
			.filter(OptionField.class::isInstance)
			.filter(this::has)
			.map((field) -> ((OptionField) field).number())
			.distinct()
			.sorted()
			.map((number) -> new OptionCells(this, number))
			.toList();
	}

	/**
	 * Reads a cell.
	 * @throws RefusedException with the name of its column, if it cannot be read
	 */
	<T> T in(Field field, Supplier<T> reading) {
		try {
			return reading.get();
		}
		catch (RefusedException ex) {
			var why = ex.remark(0);
			throw refused(field, why.reason(), String.join(", ", why.details()));
		}
	}

	/** What to tell of a cell by which the question cannot come in. */
	RefusedException refused(Field field, Reason reason, String what) {
		return new RefusedException(reason, title(field) + ": " + what);
	}

	/** What the sheet calls a column. */
	String title(Field field) {
		return this.titles.getOrDefault(field, field.title());
	}

	/** Tells of cells that mean nothing for a question of this kind. */
	void tellUnused(Remarks remarks) {
		List<Field> left = new ArrayList<>(this.cells.keySet());
		left.removeAll(this.used);
		Stream<String> told = left.stream()
			.filter(this::has)
			.sorted(Comparator.comparing(Field::title))
			.map((field) -> title(field) + ": " + this.cells.getOrDefault(field, "").strip());
		told.forEach(remarks::leftOut);
	}

}
