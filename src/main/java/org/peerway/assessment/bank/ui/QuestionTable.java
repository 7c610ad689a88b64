package org.peerway.assessment.bank.ui;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.peerway.assessment.bank.BankRow;
import org.peerway.base.ui.DataTable;
import org.peerway.base.ui.InLanguage;

/** A page of questions, each of which can be chosen. */
final class QuestionTable extends Composite<Div> {

	private final transient Selection selection;

	private final Checkbox all = new Checkbox(getTranslation("assessment.bank.select.page"));

	private final DataTable<BankRow> table;

	private transient List<BankRow> rows = List.of();

	QuestionTable(Selection selection) {
		this.selection = selection;
		this.table = new DataTable<BankRow>(getTranslation("assessment.bank.list")).column("", this::choose)
			.heading(getTranslation("assessment.bank.column.title"), this::title)
			.column(getTranslation("assessment.bank.column.state"), (row) -> BankWords.state(this, row))
			.text(getTranslation("assessment.bank.column.kind"), (row) -> BankWords.kind(this, row.kind()))
			.text(getTranslation("assessment.bank.column.language"), (row) -> BankWords.language(this, row.language()))
			.text(getTranslation("assessment.bank.column.facts"), this::facts);
		this.all.addValueChangeListener((event) -> {
			if (event.isFromClient()) {
				this.rows.forEach((row) -> this.selection.set(row.id(), event.getValue()));
				show(this.rows);
			}
		});
		getContent().add(this.all, this.table);
		getContent().addClassName("question-table");
	}

	void show(List<BankRow> page) {
		this.rows = page;
		this.table.setItems(page);
		showAll();
	}

	private void showAll() {
		this.all.setValue(!this.rows.isEmpty() && this.rows.stream().map(BankRow::id).allMatch(this.selection::has));
	}

	private Component choose(BankRow row) {
		var box = new Checkbox(this.selection.has(row.id()));
		box.setAriaLabel(getTranslation("assessment.bank.select", title(row.title())));
		box.addValueChangeListener((event) -> {
			if (event.isFromClient()) {
				choose(row.id(), event.getValue());
			}
		});
		return box;
	}

	private void choose(UUID question, boolean chosen) {
		this.selection.set(question, chosen);
		showAll();
	}

	private String title(String title) {
		return BankWords.title(this, title);
	}

	private Component title(BankRow row) {
		var link = new Anchor(BankAddress.question(row.id()), title(row.title()));
		link.addClassName("b");
		if (!row.title().isEmpty()) {
			language(row.language()).mark(link);
		}
		var code = new Span(row.code());
		code.addClassNames("s", "sm", "code");
		return new Div(link, new Div(code));
	}

	static InLanguage language(Locale language) {
		return new InLanguage(language.getLanguage());
	}

	private String facts(BankRow row) {
		return Stream
			.concat(row.difficulty().map((one) -> BankWords.difficulty(this, one)).stream(), row.tags().stream())
			.collect(Collectors.joining(", "));
	}

}
