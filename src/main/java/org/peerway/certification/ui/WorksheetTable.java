package org.peerway.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.peerway.base.ui.Moments;
import org.peerway.base.ui.Tag;
import org.peerway.certification.Worksheet;
import org.peerway.certification.Worksheet.Finding;
import org.peerway.learning.ModuleState;

/** The requirements with what was found for each and whether it is met. */
final class WorksheetTable extends Composite<Div> {

	/** Who reads the worksheet: the words differ. */
	enum Reader {

		APPLICANT, OFFICE

	}

	private final Reader reader;

	WorksheetTable(Worksheet worksheet, Reader reader) {
		this.reader = reader;
		getContent().getElement()
			.setAttribute("role", "table")
			.setAttribute("aria-label", getTranslation("certification.worksheet.label"));
		getContent().add(head());
		worksheet.lines().forEach((line) -> getContent().add(row(line)));
	}

	private Component head() {
		var head = new Div(cell("columnheader", new Span(getTranslation("certification.worksheet.required"))),
				cell("columnheader", new Span(getTranslation("certification.worksheet.found"))),
				cell("columnheader", new Span(getTranslation("certification.worksheet.state"))));
		head.addClassNames("req", "head");
		head.getElement().setAttribute("role", "row");
		return head;
	}

	private Component row(Worksheet.Line line) {
		var title = new Div(line.requirement().title());
		title.addClassName("b");
		var required = new Div(title);
		if (isOwn()) {
			var explain = new Paragraph(line.requirement().explain());
			explain.addClassNames("s", "sm");
			required.add(explain);
		}
		var state = line.finding().isMet() ? Tag.done(getTranslation("certification.worksheet.met"))
				: Tag.missing(getTranslation("certification.worksheet.missing"));
		var row = new Div(cell("cell", required), cell("cell", found(line.finding())), cell("cell", state));
		row.addClassName("req");
		row.getElement().setAttribute("role", "row");
		return row;
	}

	private static Div cell(String role, Component content) {
		var cell = new Div(content);
		cell.getElement().setAttribute("role", role);
		return cell;
	}

	private Component found(Finding finding) {
		return switch (finding) {
			case Finding.Modules modules -> modules(modules);
			case Finding.Attested attested -> attested(attested);
			case Finding.NotAttested open ->
				text(isOwn() ? "certification.found.own.not-attested" : "certification.found.not-attested");
			case Finding.Accepted accepted ->
				text("certification.found.accepted", accepted.version(), Moments.day(accepted.at()));
			case Finding.NotAccepted open -> text("certification.found.not-accepted", open.version());
			case Finding.NotEnrolled open -> text("certification.found.not-enrolled");
		};
	}

	private Component modules(Finding.Modules modules) {
		var found = new Div(text("certification.found.modules", modules.done(), modules.published().size(),
				modules.minutes() / 60, modules.minutes() % 60, modules.course(), modules.version()));
		modules.published().stream().filter((module) -> !module.isDone()).forEach((module) -> found.add(open(module)));
		return found;
	}

	private Component open(ModuleState module) {
		var words = getTranslation("certification.found.module-open", module.number(), module.title());
		var line = new Paragraph();
		line.addClassNames("s", "sm");
		line.add(isOwn() ? new Anchor("module/" + module.id(), words) : new Span(words));
		return line;
	}

	private Component attested(Finding.Attested attested) {
		var found = new Div(text(isOwn() ? "certification.found.own.attested" : "certification.found.attested",
				Moments.day(attested.at())));
		if (!isOwn()) {
			var words = new Paragraph(getTranslation("certification.found.words", attested.statement()));
			words.addClassNames("s", "sm");
			found.add(words);
		}
		return found;
	}

	private boolean isOwn() {
		return this.reader == Reader.APPLICANT;
	}

	private Paragraph text(String key, Object... parameters) {
		return new Paragraph(getTranslation(key, parameters));
	}

}
