package org.peerway.base.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/**
 * A plain table of one page of rows, which turns into cards where the screen is narrow.
 *
 * @param <T> what a row shows
 */
public final class DataTable<T> extends Composite<NativeTable> {

	private record Column<T>(String title, boolean heading, Function<T, Component> cell) {
	}

	private final List<Column<T>> columns = new ArrayList<>();

	private final NativeTableRow titles = new NativeTableRow();

	private final NativeTableBody body = new NativeTableBody();

	/**
	 * An empty table.
	 * @param caption what the table lists, said to screen readers
	 */
	public DataTable(String caption) {
		var hidden = new NativeTableCaption();
		hidden.setText(caption);
		hidden.addClassName("vh");
		var head = new NativeTableHeader(this.titles);
		getContent().addClassName("cards");
		getContent().add(hidden, head, this.body);
		role(getContent(), "table");
		role(head, "rowgroup");
		role(this.body, "rowgroup");
		role(this.titles, "row");
	}

	/** Adds the column that names the row. */
	public DataTable<T> heading(String title, Function<T, Component> cell) {
		return add(new Column<>(title, true, cell));
	}

	public DataTable<T> text(String title, Function<T, String> cell) {
		return add(new Column<>(title, false, (row) -> new Span(cell.apply(row))));
	}

	public DataTable<T> column(String title, Function<T, Component> cell) {
		return add(new Column<>(title, false, cell));
	}

	/** Shows these rows in place of those before. */
	public void setItems(List<T> items) {
		this.body.removeAll();
		items.forEach((item) -> this.body.add(row(item)));
	}

	private DataTable<T> add(Column<T> column) {
		this.columns.add(column);
		var title = new NativeTableHeaderCell(column.title());
		title.getElement().setAttribute("scope", "col");
		role(title, "columnheader");
		this.titles.add(title);
		return this;
	}

	private NativeTableRow row(T item) {
		var row = new NativeTableRow();
		role(row, "row");
		this.columns.forEach((column) -> row.add(cell(column, item)));
		return row;
	}

	private Component cell(Column<T> column, T item) {
		if (column.heading()) {
			var heading = new NativeTableHeaderCell(column.cell().apply(item));
			heading.getElement().setAttribute("scope", "row");
			role(heading, "rowheader");
			return heading;
		}
		var cell = new NativeTableCell(column.cell().apply(item));
		role(cell, "cell");
		if (!column.title().isBlank()) {
			cell.getElement().setAttribute("data-label", column.title());
		}
		return cell;
	}

	/**
	 * As cards the parts are drawn as blocks, which would end the table for screen
	 * readers.
	 */
	private static void role(Component part, String role) {
		part.getElement().setAttribute("role", role);
	}

}
