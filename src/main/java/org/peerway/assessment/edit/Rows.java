package org.peerway.assessment.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.peerway.assessment.edit.draft.Mapping;
import org.peerway.assessment.edit.draft.Problem;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Icon;

/**
 * A list of the draft as rows that can be added, moved and taken out; a row stays the
 * same one wherever it stands.
 */
final class Rows extends Composite<Div> implements Spot {

	private final transient Changes changes;

	private final transient Mapping at;

	private final String name;

	private final transient RowKind kind;

	private final Div list = new Div();

	private final Paragraph problem = new Paragraph();

	private final Span told = new Span();

	private final Div undo = new Div();

	private final Action add;

	private boolean calm;

	Rows(Changes changes, Mapping at, String name, RowKind kind) {
		this.changes = changes;
		this.at = at;
		this.name = name;
		this.kind = kind;
		this.calm = changes.isCalm();
		this.add = Action.outlined(getTranslation("edit.row." + kind.key() + ".add"), this::add).icon(Icon.PLUS);
		this.list.addClassName("edit-rows");
		this.problem.addClassName("field-error");
		this.problem.setVisible(false);
		this.told.getElement().setAttribute("role", "status");
		this.undo.addClassNames("row", "tight", "edit-undo");
		this.undo.add(this.told);
		getContent().addClassName("edit-list");
		getContent().add(new ListHead(kind.key()), this.list, this.problem, this.undo, this.add);
		at.parts(name).forEach((part) -> this.list.add(row(part)));
		number();
	}

	private Row row(Mapping part) {
		var row = new Row(this.kind.key(), part, this.kind.fields().apply(part));
		row.button("up", () -> move(row, -1));
		row.button("down", () -> move(row, 1));
		row.button("remove", () -> remove(row));
		return row;
	}

	/** What the rows are called. */
	String key() {
		return this.kind.key();
	}

	/** Lets rows come and go, or be moved, only where that is so. */
	void fix(boolean free, boolean movable) {
		if (!free) {
			this.add.setVisible(false);
			rows().forEach((row) -> row.keepButtons(movable ? Set.of("up", "down") : Set.of()));
		}
	}

	private void add() {
		this.calm = false;
		var ids = this.at.parts(this.name).stream().map((part) -> part.text("id")).toList();
		var part = Mapping.of(this.kind.fresh().apply(ids));
		put(part, rows().size()).focusFirst();
		tell("");
		this.changes.made();
	}

	private Row put(Mapping part, int place) {
		this.at.add(this.name, place, part);
		var row = row(part);
		this.list.addComponentAtIndex(place, row);
		number();
		return row;
	}

	private void move(Row row, int by) {
		int from = rows().indexOf(row);
		int to = from + by;
		if (to < 0 || to >= rows().size()) {
			return;
		}
		var other = rows().get(to);
		this.at.swap(this.name, row.part(), to);
		this.list.remove(other);
		this.list.addComponentAtIndex(from, other);
		var title = row.title();
		number();
		row.focus((by < 0) ? "up" : "down");
		tell(getTranslation("edit.moved", title, to + 1, rows().size()));
		this.changes.made();
	}

	private void remove(Row row) {
		int place = rows().indexOf(row);
		var title = row.title();
		this.at.remove(this.name, row.part());
		this.list.remove(row);
		number();
		focusNear(place);
		tell(getTranslation("edit.removed", title));
		var back = Action.pill(getTranslation("edit.put-back"), () -> putBack(row, place));
		back.setAriaLabel(getTranslation("edit.put-back.what", title));
		this.undo.add(back);
		this.changes.made();
	}

	private void putBack(Row row, int place) {
		put(row.part(), Math.min(place, rows().size())).focusFirst();
		tell("");
		this.changes.made();
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

	private List<Row> rows() {
		return new ArrayList<>(this.list.getChildren().map(Row.class::cast).toList());
	}

	@Override
	public String title() {
		return getTranslation("edit.list." + this.kind.key());
	}

	@Override
	public boolean isOf(Problem found) {
		return found.isAt(this.at, this.name);
	}

	/** What is missing in all rows together is said once no row misses anything. */
	@Override
	public void show(List<Problem> problems) {
		boolean early = this.calm && rows().stream()
			.flatMap(Spot::on)
			.anyMatch((spot) -> problems.stream().anyMatch((one) -> one.missing() && spot.isOf(one)));
		var shown = problems.stream()
			.filter((one) -> isOf(one) && !(one.missing() && early))
			.findFirst()
			.map((one) -> getTranslation(one.text(), one.parameters().toArray()));
		this.problem.setText(shown.orElse(""));
		this.problem.setVisible(shown.isPresent());
	}

	@Override
	public void focusHere() {
		Optional<Row> first = rows().stream().findFirst();
		first.ifPresentOrElse(Row::focusFirst, this.add::focus);
	}

}
