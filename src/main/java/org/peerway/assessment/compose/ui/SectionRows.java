package org.peerway.assessment.compose.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.peerway.assessment.bank.PoolRule;
import org.peerway.assessment.compose.SectionDraft;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Icon;

/** The sections of a blueprint, which can be added, moved and taken out. */
final class SectionRows extends Composite<Div> {

	private final transient BankChoices choices;

	private final transient Runnable changed;

	private final Div list = new Div();

	private final Span told = new Span();

	private final Div undo = new Div();

	private final Action add = Action.outlined(getTranslation("compose.section.add"), this::add).icon(Icon.PLUS);

	SectionRows(List<SectionDraft> sections, BankChoices choices, Runnable changed) {
		this.choices = choices;
		this.changed = changed;
		this.list.addClassName("edit-rows");
		this.told.getElement().setAttribute("role", "status");
		this.undo.addClassNames("row", "tight", "edit-undo");
		this.undo.add(this.told);
		getContent().addClassName("edit-list");
		getContent().add(this.list, this.undo, this.add);
		sections.forEach((section) -> this.list.add(row(section)));
		number();
	}

	private SectionRow row(SectionDraft section) {
		var row = new SectionRow(section, this.choices, this.changed);
		row.button("up", () -> move(row, -1));
		row.button("down", () -> move(row, 1));
		row.button("remove", () -> remove(row));
		return row;
	}

	private void add() {
		var all = new PoolRule(null, Set.of(), Set.of(), Set.of(), null, Set.of(), Locale.ENGLISH);
		put(row(new SectionDraft("", 1, all)), rows().size());
	}

	private void put(SectionRow row, int place) {
		this.list.addComponentAtIndex(place, row);
		number();
		row.focusFirst();
		tell("");
		this.changed.run();
	}

	private void move(SectionRow row, int by) {
		int from = rows().indexOf(row);
		int to = from + by;
		if (to < 0 || to >= rows().size()) {
			return;
		}
		var name = row.name();
		var other = rows().get(to);
		this.list.remove(other);
		this.list.addComponentAtIndex(from, other);
		number();
		row.focus((by < 0) ? "up" : "down");
		tell(getTranslation("edit.moved", name, to + 1, rows().size()));
		this.changed.run();
	}

	private void remove(SectionRow row) {
		int place = rows().indexOf(row);
		var name = row.name();
		this.list.remove(row);
		number();
		focusNear(place);
		tell(getTranslation("edit.removed", name));
		var back = Action.pill(getTranslation("edit.put-back"), () -> put(row, Math.min(place, rows().size())));
		back.setAriaLabel(getTranslation("edit.put-back.what", name));
		this.undo.add(back);
		this.changed.run();
	}

	private void focusNear(int place) {
		if (rows().isEmpty()) {
			this.add.focus();
		}
		else {
			rows().get(Math.min(place, rows().size() - 1)).focusFirst();
		}
	}

	/** Says what happened, and takes back the offer to undo what happened before. */
	private void tell(String text) {
		this.undo.removeAll();
		this.undo.add(this.told);
		this.told.setText(text);
	}

	private void number() {
		var rows = rows();
		for (int i = 0; i < rows.size(); i++) {
			rows.get(i).stand(i, rows.size());
		}
	}

	private List<SectionRow> rows() {
		return new ArrayList<>(this.list.getChildren().map(SectionRow.class::cast).toList());
	}

	List<SectionDraft> sections(Locale language) {
		return rows().stream().map((row) -> row.section(language)).toList();
	}

	/** Says how many questions each section finds. */
	void found(List<Integer> counts) {
		var rows = rows();
		for (int i = 0; i < rows.size(); i++) {
			rows.get(i).found(counts.get(i));
		}
	}

}
