package org.peerway.assessment.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.peerway.assessment.edit.draft.Mapping;
import org.peerway.assessment.edit.draft.MarkedText;
import org.peerway.assessment.edit.draft.PartWords;
import org.peerway.assessment.edit.draft.Problem;
import org.peerway.base.ui.Action;
import org.peerway.base.ui.Icon;

/** A text with marked words, and a row for each of them, in the order of the text. */
final class MarkedForm extends Composite<Div> implements Spot {

	private static final String SELECTED = "return [this.inputElement.selectionStart, this.inputElement.selectionEnd]";

	private final transient Changes changes;

	private final transient Mapping draft;

	private final transient MarkedText text;

	private final String list;

	private final String key;

	private final PartWords words;

	private final transient Function<Mapping, List<Component>> fields;

	private final MarkedInput input;

	private final Action mark;

	private final Div rows = new Div();

	private final Paragraph problem = new Paragraph();

	private final Paragraph told = new Paragraph();

	MarkedForm(Changes changes, Mapping draft, Marked marked, Function<Mapping, List<Component>> fields) {
		this.changes = changes;
		this.draft = draft;
		this.list = marked.list();
		this.key = marked.key();
		this.words = marked.words();
		this.fields = fields;
		this.text = new MarkedText(draft, marked.words());
		this.input = new MarkedInput(changes, draft, this.text);
		this.input.label("edit.field.text").help("edit.field.text." + this.key + ".help").styled("wide");
		this.told.getElement().setAttribute("role", "status");
		this.told.addClassName("hint");
		this.problem.addClassName("field-error");
		this.rows.addClassName("edit-rows");
		getContent().addClassName("edit-list");
		this.mark = Action.outlined(getTranslation("edit.mark." + this.key), this::askForSelection).icon(Icon.PENCIL);
		getContent().add(this.input, this.mark, this.told, this.problem, this.rows);
		follow();
	}

	/** Lets no words be marked or unmarked. */
	void fixText() {
		this.mark.setVisible(false);
		rows().forEach((row) -> row.keepButtons(Set.of()));
	}

	private void askForSelection() {
		this.input.field()
			.getElement()
			.executeJs(SELECTED)
			.then((selected) -> mark(selected.path(0).asInt(-1), selected.path(1).asInt(-1)));
	}

	/** Marks those characters of the text, and goes on to the row of the new part. */
	void mark(int from, int to) {
		var before = rows().stream().map(Row::part).toList();
		boolean marked = this.input.mark(from, to);
		this.told.setText(marked ? "" : getTranslation("edit.mark.nothing"));
		if (marked) {
			rows().stream()
				.filter((row) -> before.stream().noneMatch(row.part()::isSameAs))
				.findFirst()
				.ifPresent(Row::focusFirst);
		}
	}

	private Row row(Mapping part) {
		var row = new Row(this.key, part, this.fields.apply(part));
		row.button("unmark", () -> unmark(row));
		return row;
	}

	private void unmark(Row row) {
		int place = rows().indexOf(row);
		this.text.unmark(row.part());
		this.told.setText(getTranslation("edit.unmarked", row.title()));
		this.changes.made();
		follow();
		if (rows().isEmpty()) {
			this.input.focusHere();
		}
		else {
			rows().get(Math.min(place, rows().size() - 1)).focusFirst();
		}
	}

	/** Rows come and go with the text, and those that stay are the same. */
	@Override
	public void follow() {
		var parts = this.draft.parts(this.list);
		rows().stream()
			.filter((row) -> parts.stream().noneMatch(row.part()::isSameAs))
			.forEach((row) -> this.rows.remove(row));
		for (int i = 0; i < parts.size(); i++) {
			var part = parts.get(i);
			var now = rows();
			if (i >= now.size() || !now.get(i).part().isSameAs(part)) {
				var row = now.stream()
					.filter((one) -> one.part().isSameAs(part))
					.findFirst()
					.orElseGet(() -> row(part));
				this.rows.remove(now.contains(row) ? List.of(row) : List.of());
				this.rows.addComponentAtIndex(i, row);
			}
		}
		var now = rows();
		now.forEach((row) -> row.stand(now.indexOf(row), this.words.shown(row.part())));
	}

	private List<Row> rows() {
		return new ArrayList<>(this.rows.getChildren().map(Row.class::cast).toList());
	}

	@Override
	public String title() {
		return getTranslation("edit.list." + this.key);
	}

	@Override
	public boolean isOf(Problem found) {
		return found.isAt(this.draft, this.list);
	}

	/** Without a text there is nothing to mark yet. */
	@Override
	public void show(List<Problem> problems) {
		boolean empty = this.draft.text("text").isEmpty() && rows().isEmpty();
		var shown = problems.stream().filter((one) -> isOf(one) && !empty).findFirst();
		this.problem.setText(shown.map((one) -> getTranslation(one.text(), one.parameters().toArray())).orElse(""));
		this.problem.setVisible(shown.isPresent());
	}

	@Override
	public void focusHere() {
		this.input.focusHere();
	}

}
