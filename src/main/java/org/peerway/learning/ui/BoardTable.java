package org.peerway.learning.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

import org.peerway.base.ui.InLanguage;
import org.peerway.base.ui.Initials;
import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Tag;
import org.peerway.learning.Activity;
import org.peerway.learning.Board;
import org.peerway.learning.ModuleState;
import org.peerway.learning.Stuck;

/** The people of a cohort against the modules of the course. */
final class BoardTable extends Composite<NativeTable> {

	BoardTable(Board board) {
		var caption = new NativeTableCaption();
		caption.setText(getTranslation("learning.board.caption", board.name()));
		caption.addClassName("vh");
		var body = new NativeTableBody();
		board.rows().forEach((row) -> body.add(row(row)));
		var head = new NativeTableHeader(head(board));
		getContent().addClassNames("board", "cards");
		getContent().add(caption, head, body);
		role(getContent(), "table");
		role(head, "rowgroup");
		role(body, "rowgroup");
	}

	private NativeTableRow head(Board board) {
		var language = new InLanguage(board.language());
		var head = new NativeTableRow(column(getTranslation("learning.board.person"), ""));
		board.columns()
			.stream()
			.filter(ModuleState::isPublished)
			.forEach((module) -> head.add(language.mark(column(Integer.toString(module.number()), module.title()))));
		head.add(column(getTranslation("learning.board.know"), ""));
		role(head, "row");
		return head;
	}

	private static NativeTableHeaderCell column(String text, String title) {
		var cell = new NativeTableHeaderCell(text);
		cell.getElement().setAttribute("scope", "col");
		if (!title.isEmpty()) {
			cell.setTitle(title);
		}
		role(cell, "columnheader");
		return cell;
	}

	private NativeTableRow row(Board.Row person) {
		var row = new NativeTableRow(name(person));
		person.state().published().forEach((module) -> row.add(cell(stone(person, module), module)));
		var know = new NativeTableCell(know(person));
		reflections(person).ifPresent(know::add);
		role(know, "cell");
		row.add(know);
		role(row, "row");
		return row;
	}

	private static NativeTableHeaderCell name(Board.Row person) {
		var line = new Div(new Initials(person.name()), new Anchor(Links.to(person.enrolment()), person.name()));
		line.addClassNames("row", "person");
		var cell = new NativeTableHeaderCell(line);
		cell.getElement().setAttribute("scope", "row");
		role(cell, "rowheader");
		return cell;
	}

	private static NativeTableCell cell(Component content, ModuleState module) {
		var cell = new NativeTableCell(content);
		cell.addClassName("inline");
		cell.getElement().setAttribute("data-number", Integer.toString(module.number()));
		role(cell, "cell");
		return cell;
	}

	private Stone stone(Board.Row person, ModuleState module) {
		boolean stuck = person.stuck()
			.filter((one) -> one instanceof Stuck.AtQuiz quiz && quiz.module() == module.number())
			.isPresent();
		var mark = Stone.Mark.of(module, stuck);
		return new Stone(mark, getTranslation("learning.board.cell", module.number(), getTranslation(mark.key())),
				false);
	}

	private Component know(Board.Row person) {
		if (person.attested()) {
			return Tag.done(getTranslation("learning.board.attested"));
		}
		if (person.ready()) {
			return Tag.waiting(getTranslation("learning.board.ready"));
		}
		if (person.state().waiting().isPresent()) {
			return Tag.judge(getTranslation("learning.board.rating"));
		}
		return new Span(person.stuck()
			.map((stuck) -> Texts.of(this, stuck))
			.or(() -> person.lastSeenAt().map((at) -> getTranslation("learning.board.seen", Moments.day(at))))
			.orElseGet(() -> getTranslation("learning.board.never")));
	}

	/** A trainer learns here that there are words to read. */
	private Optional<Component> reflections(Board.Row person) {
		long written = person.state()
			.published()
			.stream()
			.mapToLong((module) -> module.done(Activity.Kind.REFLECTION))
			.sum();
		if (written == 0) {
			return Optional.empty();
		}
		var line = new Div(getTranslation("learning.board.reflections", written));
		line.addClassNames("s", "sm");
		return Optional.of(line);
	}

	private static void role(Component part, String role) {
		part.getElement().setAttribute("role", role);
	}

}
